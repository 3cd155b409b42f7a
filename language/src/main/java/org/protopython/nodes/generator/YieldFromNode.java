// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.GetIteratorNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyGenerator;

/** {@code yield from iterable} (PEP 380). */
public final class YieldFromNode extends DelegatingNode {
    @Child
    private GetIteratorNode getIterator = GetIteratorNode.create();

    public YieldFromNode(int stateSlot, int iteratorSlot, ExpressionNode iterable) {
        super(stateSlot, iteratorSlot, iterable);
    }

    @Override
    Object iterator(VirtualFrame frame) {
        Object value = operand.execute(frame);
        if (value instanceof PyGenerator coroutine && coroutine.isCoroutine()) {
            checkCoroutine(GeneratorFrame.generator(frame).function().code());
            return coroutine;
        }
        return getIterator.execute(frame, value);
    }

    private static void checkCoroutine(PyCode code) {
        if (!code.isIterableCoroutine()) {
            throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
    }
}
