// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Raising;
import org.protopython.ops.async.Awaitables;
import org.protopython.ops.async.PyAsyncStep;

/** {@code async_generator_asend}: awaits the next item of an asynchronous generator. */
@PyTypeMethods("async_generator_asend")
public final class AsyncStepType {
    private AsyncStepType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyAsyncStep self) {
        return self;
    }

    @PyBuiltin("__await__(self, /)")
    static Object await(PyAsyncStep self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyAsyncStep self) {
        return Awaitables.orStop(self.send(PyNone.NONE));
    }

    @PyBuiltin("send(self, value, /)")
    static Object send(PyAsyncStep self, Object value) {
        return Awaitables.orStop(self.send(value));
    }

    @PyBuiltin("throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    static Object throwInto(PyAsyncStep self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Awaitables.orStop(self.throwInto(Raising.thrown(type, value, traceback)));
    }

    @PyBuiltin("close(self, /)")
    static void close(PyAsyncStep self) {
        self.close();
    }
}
