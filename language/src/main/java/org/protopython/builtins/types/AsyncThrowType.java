// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Raising;
import org.protopython.ops.async.Awaitables;
import org.protopython.ops.async.PyAsyncThrow;

/** {@code async_generator_athrow}: awaits the outcome of throwing into an asynchronous generator. */
@PyTypeMethods("async_generator_athrow")
public final class AsyncThrowType {
    private AsyncThrowType() {}

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyAsyncThrow self) {
        return self;
    }

    @PyBuiltin("__await__(self, /)")
    static Object await(PyAsyncThrow self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyAsyncThrow self) {
        return Awaitables.orStop(self.send(PyNone.NONE));
    }

    @PyBuiltin("send(self, value, /)")
    static Object send(PyAsyncThrow self, Object value) {
        return Awaitables.orStop(self.send(value));
    }

    @PyBuiltin("throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    static Object throwInto(PyAsyncThrow self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Awaitables.orStop(self.throwInto(Raising.thrown(type, value, traceback)));
    }

    @PyBuiltin("close(self, /)")
    static void close(PyAsyncThrow self) {
        self.close();
    }
}
