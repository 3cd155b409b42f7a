// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.ops.Calls;
import org.protopython.runtime.PException;

/** {@code anext_awaitable}: what {@code anext(iterator, default)} gives. */
public final class PyDefaultNext extends PyObject {
    private final Object awaitable;
    private final Object defaultValue;

    public PyDefaultNext(Object awaitable, Object defaultValue) {
        super(BuiltinTypes.ANEXT_AWAITABLE);
        this.awaitable = awaitable;
        this.defaultValue = defaultValue;
    }

    /** Resumes; the yielded value, or {@link Returned} with the item or the default. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object sent) {
        try {
            Object iterator = Awaitables.iterator(awaitable);
            return Awaitables.send(iterator, sent);
        } catch (PException e) {
            return defaultFor(e);
        }
    }

    /** Resumes with an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(Object[] args) {
        try {
            return Calls.callMethod(iterator(), "throw", args);
        } catch (PException e) {
            return defaultFor(e);
        }
    }

    private Object iterator() {
        Object iterator = Awaitables.iterator(awaitable);
        return iterator instanceof org.protopython.runtime.PyGenerator coroutine && coroutine.isCoroutine()
                ? new PyCoroutineWrapper(coroutine)
                : iterator;
    }

    private Object defaultFor(PException e) {
        if (e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION)) {
            return new Returned(defaultValue);
        }
        throw e;
    }

    /** {@code close()}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void close() {
        Calls.callMethod(iterator(), "close");
    }
}
