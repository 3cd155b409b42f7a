// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.PythonNode;
import org.protopython.objects.PyCell;
import org.protopython.runtime.PyArguments;

/** Finds the cell of a variable: in a slot of the own frame, or among the cells the function closes over. */
public final class CellNode extends PythonNode {
    private final boolean free;
    private final int index;

    /** @param index of the frame slot, or of the free variable */
    public CellNode(boolean free, int index) {
        this.free = free;
        this.index = index;
    }

    public boolean isFree() {
        return free;
    }

    public PyCell execute(VirtualFrame frame) {
        return free ? PyArguments.function(frame).closure()[index] : (PyCell) frame.getObject(index);
    }
}
