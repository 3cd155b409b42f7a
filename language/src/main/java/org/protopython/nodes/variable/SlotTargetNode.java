// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.TargetNode;

/** Assigns to a slot that the translator uses for itself. */
public final class SlotTargetNode extends TargetNode {
    private final int slot;

    public SlotTargetNode(int slot) {
        this.slot = slot;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        frame.setObject(slot, value);
    }
}
