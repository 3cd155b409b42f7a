// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.SpecialCallNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The iterator of an {@code async for}. */
public final class AsyncIteratorNode extends ExpressionNode {
    private static final Object[] NO_ARGUMENTS = {};

    @Child
    private ExpressionNode iterable;

    @Child
    private SpecialCallNode call = SpecialCallNode.create(Slot.AITER);

    public AsyncIteratorNode(ExpressionNode iterable) {
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = iterable.execute(frame);
        try {
            Object iterator = call.execute(frame, value, NO_ARGUMENTS);
            if (iterator == null || PyType.of(iterator).slot(Slot.ANEXT) == null) {
                throw notIterable(value, iterator);
            }
            return iterator;
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException notIterable(Object value, Object iterator) {
        return iterator == null
                ? Errors.typeError("'async for' requires an object with __aiter__ method, got %s", PyType.of(value))
                : Errors.typeError(
                        "'async for' received an object from __aiter__ that does not implement __anext__: %s",
                        PyType.of(iterator));
    }
}
