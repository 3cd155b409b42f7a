// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.GetIteratorNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PyGenerator;

/** {@code yield from iterable} (PEP 380). */
public final class YieldFromNode extends ExpressionNode {
    @Child
    private ExpressionNode iterable;

    @Child
    private GetIteratorNode getIterator = GetIteratorNode.create();

    @Child
    private DelegationNode delegation;

    public YieldFromNode(int stateSlot, int iteratorSlot, ExpressionNode iterable) {
        this.delegation = new DelegationNode(stateSlot, iteratorSlot);
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            if (delegation.isRunning(frame)) {
                return delegation.resume(frame);
            }
            Object value = iterable.execute(frame);
            if (value instanceof PyGenerator coroutine && coroutine.isCoroutine()) {
                checkCoroutine(GeneratorFrame.generator(frame).function().code());
                return delegation.start(frame, coroutine);
            }
            return delegation.start(frame, getIterator.execute(frame, value));
        } catch (PException e) {
            throw e.at(this);
        }
    }

    private static void checkCoroutine(PyCode code) {
        if (!code.isIterableCoroutine()) {
            throw Errors.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
        }
    }
}
