// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.TargetNode;

/** Writes a variable that is shared with other functions. */
public final class WriteCellNode extends TargetNode {
    @Child
    private CellNode cell;

    public WriteCellNode(CellNode cell) {
        this.cell = cell;
    }

    @Override
    public void assign(VirtualFrame frame, Object value) {
        cell.execute(frame).set(value);
    }
}
