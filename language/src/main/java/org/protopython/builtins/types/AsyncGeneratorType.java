// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.ops.Raising;
import org.protopython.ops.async.AsyncHooks;
import org.protopython.ops.async.PyAsyncStep;
import org.protopython.ops.async.PyAsyncThrow;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyGenerator;

/** {@code async_generator}. */
@PyTypeMethods("async_generator")
public final class AsyncGeneratorType {
    private AsyncGeneratorType() {}

    @PyBuiltin("__aiter__(self, /)")
    static Object iterator(PyAsyncGenerator self) {
        return self;
    }

    @PyBuiltin("__anext__(self, /)")
    static Object next(PyAsyncGenerator self) {
        AsyncHooks.begin(self);
        return new PyAsyncStep(self, PyNone.NONE);
    }

    @PyBuiltin(
            value = "asend(self, value, /)",
            doc = "Awaitable that goes on with value as the result of the yield and gives what is yielded next.")
    static Object send(PyAsyncGenerator self, Object value) {
        AsyncHooks.begin(self);
        return new PyAsyncStep(self, value).watched();
    }

    @PyBuiltin(value = "athrow(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)", doc = """
        Awaitable that raises an exception where the generator stands and gives what is yielded next.

        type is the exception; the forms with its class, a value and a traceback are deprecated.\
        """)
    static Object throwInto(PyAsyncGenerator self, Object type, Object value, Object traceback) {
        AsyncHooks.begin(self);
        Raising.checkSingle("athrow", value, traceback);
        return new PyAsyncThrow(self, () -> Raising.thrown(type, value, traceback)).watched();
    }

    @PyBuiltin(
            value = "aclose(self, /)",
            doc = "Awaitable that ends the generator by raising GeneratorExit where it stands.")
    static Object close(PyAsyncGenerator self) {
        AsyncHooks.begin(self);
        return new PyAsyncThrow(self, null).watched();
    }

    @PyGetter(value = "ag_running", doc = "Whether the generator is being run or awaits something at the moment.")
    static boolean isRunning(PyAsyncGenerator self) {
        return self.isStepRunning();
    }

    @PyGetter(value = "ag_await", doc = "The object that the generator awaits, or None.")
    static Object delegate(PyGenerator self) {
        return Generators.delegate(self);
    }

    @PyGetter(value = "ag_code", doc = "Code object of the generator.")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter(value = "ag_frame", doc = "Frame of the generator; None once it has ended.")
    static Object frame(PyGenerator self) {
        return Generators.frame(self);
    }

    @PyGetter(value = "ag_suspended", doc = "Whether the generator stands at a yield.")
    static boolean isSuspended(PyGenerator self) {
        return Generators.isSuspended(self);
    }
}
