// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.tracing.BranchNode;
import org.protopython.nodes.tracing.TraceNode;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.SpecialCallNode;
import org.protopython.ops.async.AwaitableNode;
import org.protopython.ops.async.PyAsyncStep;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;

/** Awaits the next item of an {@code async for} and assigns it to the target; false at the end. */
public final class AsyncNextNode extends PythonNode {
    private static final Object[] NO_ARGUMENTS = {};

    @Child
    private TargetNode target;

    @Child
    private SpecialCallNode call = SpecialCallNode.create(Slot.ANEXT);

    @Child
    private AwaitableNode awaitable = AwaitableNode.create();

    @Child
    private TraceNode trace = TraceNode.create();

    @Child
    private DelegationNode delegation;

    /** Only where a program listens. */
    @Child
    private BranchNode branch;

    public AsyncNextNode(int stateSlot, int awaitedSlot, TargetNode target) {
        this.delegation = new DelegationNode(stateSlot, awaitedSlot);
        this.target = target;
    }

    /** Makes this node tell of where it leads. */
    void tell(BranchNode newBranch) {
        branch = insert(newBranch);
    }

    boolean execute(VirtualFrame frame, Object iterator) {
        boolean more = awaitNext(frame, iterator);
        return branch == null ? more : branch.tell(frame, more);
    }

    private boolean awaitNext(VirtualFrame frame, Object iterator) {
        Object item;
        try {
            item = delegation.isRunning(frame)
                    ? delegation.resume(frame)
                    : delegation.start(frame, next(frame, iterator));
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION)) {
                trace.raised(frame, e.at(this));
                return false;
            }
            throw e.at(this);
        }
        target.assign(frame, item);
        return true;
    }

    private Object next(VirtualFrame frame, Object iterator) {
        if (iterator instanceof PyAsyncGenerator generator && generator.isHooked()) {
            return new PyAsyncStep(generator, PyNone.NONE);
        }
        Object value = call.execute(frame, iterator, NO_ARGUMENTS);
        if (value == null) {
            throw notIterator(iterator);
        }
        try {
            return awaitable.execute(frame, value);
        } catch (PException e) {
            throw invalid(value, e);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException notIterator(Object iterator) {
        return Errors.typeError("'async for' requires an iterator with __anext__ method, got %s", PyType.of(iterator));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException invalid(Object value, PException cause) {
        PException error =
                Errors.typeError("'async for' received an invalid object from __anext__: %s", PyType.of(value));
        error.exception().setCause(cause.caught());
        error.exception().setContext(cause.exception());
        return error;
    }
}
