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

    @PyBuiltin("asend(self, value, /)")
    static Object send(PyAsyncGenerator self, Object value) {
        AsyncHooks.begin(self);
        return new PyAsyncStep(self, value).watched();
    }

    @PyBuiltin("athrow(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)")
    static Object throwInto(PyAsyncGenerator self, Object type, Object value, Object traceback) {
        AsyncHooks.begin(self);
        Raising.checkSingle("athrow", value, traceback);
        return new PyAsyncThrow(self, () -> Raising.thrown(type, value, traceback)).watched();
    }

    @PyBuiltin("aclose(self, /)")
    static Object close(PyAsyncGenerator self) {
        AsyncHooks.begin(self);
        return new PyAsyncThrow(self, null).watched();
    }

    @PyGetter("ag_running")
    static boolean isRunning(PyAsyncGenerator self) {
        return self.isStepRunning();
    }

    @PyGetter("ag_await")
    static Object delegate(PyGenerator self) {
        return Generators.delegate(self);
    }

    @PyGetter("ag_code")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter("ag_frame")
    static Object frame(PyGenerator self) {
        return Generators.frame(self);
    }

    @PyGetter("ag_suspended")
    static boolean isSuspended(PyGenerator self) {
        return Generators.isSuspended(self);
    }
}
