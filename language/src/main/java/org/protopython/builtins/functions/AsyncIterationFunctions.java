// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.async.PyDefaultNext;
import org.protopython.runtime.Errors;

/** {@code aiter} and {@code anext}. */
@PyModule("builtins")
public final class AsyncIterationFunctions {
    private AsyncIterationFunctions() {}

    @PyBuiltin(
            value = "aiter(async_iterable, /)",
            doc = "The asynchronous iterator of an object, as its __aiter__() gives it.")
    static Object iterator(Object asyncIterable) {
        Object iterator = Calls.callSpecial(asyncIterable, Slot.AITER);
        if (iterator == null) {
            throw Errors.typeError("'%s' object is not an async iterable", PyType.of(asyncIterable));
        } else if (PyType.of(iterator).slot(Slot.ANEXT) == null) {
            throw Errors.typeError("aiter() returned not an async iterator of type '%s'", PyType.of(iterator));
        }
        return iterator;
    }

    @PyBuiltin(value = "anext(async_iterator, default=<unrepresentable>, /)", doc = """
        Awaitable of what an asynchronous iterator gives next.

        At its end awaiting gives default, or raises StopAsyncIteration without one.\
        """)
    static Object next(Object asyncIterator, Object defaultValue) {
        Object awaitable = Calls.callSpecial(asyncIterator, Slot.ANEXT);
        if (awaitable == null) {
            throw Errors.typeError("'%s' object is not an async iterator", PyType.of(asyncIterator));
        } else if (defaultValue != null) {
            return new PyDefaultNext(awaitable, defaultValue);
        }
        return awaitable;
    }
}
