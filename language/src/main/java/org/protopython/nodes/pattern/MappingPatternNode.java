// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.Patterns;
import org.protopython.runtime.PException;

/** {@code {key: pattern, **rest}}. */
public final class MappingPatternNode extends PatternNode {
    private static final int NO_SLOT = -1;

    private final int restSlot;

    @Children
    private final ExpressionNode[] keys;

    @Children
    private final PatternNode[] patterns;

    /** @param restSlot where the rest waits to be bound, -1 when it is not asked for */
    public MappingPatternNode(ExpressionNode[] keys, PatternNode[] patterns, int restSlot) {
        this.keys = keys;
        this.patterns = patterns;
        this.restSlot = restSlot;
    }

    @Override
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject) {
        try {
            if (!Patterns.isMapping(subject) || keys.length > 0 && !Patterns.hasLength(subject, keys.length)) {
                return false;
            }
            Object[] keyValues = new Object[keys.length];
            for (int i = 0; i < keys.length; i++) {
                keyValues[i] = keys[i].execute(frame);
            }
            Object[] values = Patterns.valuesOf(subject, keyValues);
            if (values == null) {
                return false;
            }
            for (int i = 0; i < patterns.length; i++) {
                if (!patterns[i].matches(frame, values[i])) {
                    return false;
                }
            }
            if (restSlot != NO_SLOT) {
                frame.setObject(restSlot, Patterns.rest(subject, keyValues));
            }
            return true;
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
