// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.pattern;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.expression.ConditionNode;

/** A literal or a dotted name: matches what equals it. */
public final class ValuePatternNode extends PatternNode {
    private final int slot;

    @Child
    private ConditionNode comparison;

    /** @param comparison of the value in the slot with that of the pattern */
    public ValuePatternNode(int slot, ConditionNode comparison) {
        this.slot = slot;
        this.comparison = comparison;
    }

    @Override
    public boolean matches(VirtualFrame frame, Object subject) {
        frame.setObject(slot, subject);
        return comparison.execute(frame);
    }
}
