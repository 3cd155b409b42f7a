// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PySet;
import org.protopython.ops.hashing.KeyHashes;
import org.protopython.ops.hashing.SetAlgebra;
import org.protopython.runtime.PException;

/** {@code {a, *b, c}} of which nothing suspends: from the first starred element on each is added in its turn. */
public final class SpreadSetNode extends ExpressionNode {
    @Children
    private final ExpressionNode[] elements;

    @CompilationFinal(dimensions = 1)
    private final boolean[] starred;

    /** @param starred one per element */
    public SpreadSetNode(ExpressionNode[] elements, boolean[] starred) {
        this.elements = elements;
        this.starred = starred;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[elements.length];
        PySet set = new PySet();
        int added = 0;
        boolean inTurn = false;
        for (int i = 0; i < elements.length; i++) {
            if (starred[i] && !inTurn) {
                add(set, values, added, i);
                added = i;
                inTurn = true;
            }
            values[i] = elements[i].execute(frame);
            if (inTurn) {
                add(set, values, added, i + 1);
                added = i + 1;
            }
        }
        return set;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void add(PySet set, Object[] values, int from, int to) {
        try {
            for (int i = from; i < to; i++) {
                if (starred[i]) {
                    SetAlgebra.addAll(set, values[i]);
                } else {
                    set.add(values[i], KeyHashes.forSet(values[i]));
                }
            }
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
