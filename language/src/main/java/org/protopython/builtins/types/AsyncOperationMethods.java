// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Raising;
import org.protopython.ops.async.Awaitables;
import org.protopython.ops.async.PyAsyncOperation;

/** What {@code asend()}, {@code athrow()} and {@code aclose()} give: awaits an item, or the outcome of an exception. */
@PyTypeMethods({"async_generator_asend", "async_generator_athrow"})
public final class AsyncOperationMethods {
    private AsyncOperationMethods() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyAsyncOperation self) {
        return self;
    }

    @PyBuiltin("__await__(self, /)")
    static Object await(PyAsyncOperation self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyAsyncOperation self) {
        return Awaitables.orStop(self.send(PyNone.NONE));
    }

    @PyBuiltin(
            value = "send(self, value, /)",
            doc = "Go on with value as the result of what was awaited. The item, once there, comes in a StopIteration.")
    static Object send(PyAsyncOperation self, Object value) {
        return Awaitables.orStop(self.send(value));
    }

    @PyBuiltin(
            value = "throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)",
            doc = "Raise an exception where the asynchronous generator waits. The outcome is as for send().")
    static Object throwInto(PyAsyncOperation self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Awaitables.orStop(self.throwInto(Raising.thrown(type, value, traceback)));
    }

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Give the operation up: raises GeneratorExit where the asynchronous generator waits.")
    static void close(PyAsyncOperation self) {
        self.close();
    }
}
