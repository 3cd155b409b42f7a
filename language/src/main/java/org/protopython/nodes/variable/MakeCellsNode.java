// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.variable;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.StatementNode;
import org.protopython.objects.PyCell;

/** Puts new, unbound cells into frame slots. */
public final class MakeCellsNode extends StatementNode {
    @CompilationFinal(dimensions = 1)
    private final int[] slots;

    public MakeCellsNode(int[] slots) {
        this.slots = slots;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        for (int slot : slots) {
            frame.setObject(slot, new PyCell());
        }
        return null;
    }
}
