// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.TargetNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyTuple;
import org.protopython.runtime.PException;

/** {@code a, *b, c = ...}. */
public final class UnpackTargetNode extends TargetNode {
    private static final int NO_STAR = -1;

    @Children
    private final TargetNode[] targets;

    private final int star;

    /** @param star index of the starred target, -1 for none */
    public UnpackTargetNode(TargetNode[] targets, int star) {
        this.targets = targets;
        this.star = star;
    }

    @Override
    @ExplodeLoop
    public void assign(VirtualFrame frame, Object value) {
        Object[] items;
        if (star == NO_STAR
                && value instanceof PyTuple tuple
                && tuple.size() == targets.length
                && tuple.type() == BuiltinTypes.TUPLE) {
            items = tuple.items();
        } else {
            try {
                items = star == NO_STAR
                        ? Unpacking.exactly(value, targets.length)
                        : Unpacking.starred(value, targets.length, star);
            } catch (PException e) {
                throw e.at(this);
            }
        }
        for (int i = 0; i < targets.length; i++) {
            targets[i].assign(frame, items[i]);
        }
    }
}
