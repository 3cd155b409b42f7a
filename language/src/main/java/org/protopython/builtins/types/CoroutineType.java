// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.ops.Raising;
import org.protopython.ops.async.PyCoroutineWrapper;
import org.protopython.runtime.PyGenerator;

/** {@code coroutine}: what a call of an asynchronous function gives. */
@PyTypeMethods("coroutine")
public final class CoroutineType {
    private CoroutineType() {}

    @PyBuiltin(
            value = "send(self, value, /)",
            doc = "Send a value into coroutine; the result is what it yields next, or StopIteration.")
    static Object send(PyGenerator self, Object value) {
        return Generators.resumeOrStop(self, value, null);
    }

    @PyBuiltin(
            value = "throw(self, type, value=<unrepresentable>, traceback=<unrepresentable>, /)",
            doc = "Raise exception in coroutine; the result is what it yields next, or StopIteration.")
    static Object throwInto(PyGenerator self, Object type, Object value, Object traceback) {
        Raising.checkSingle("throw", value, traceback);
        return Generators.resumeOrStop(self, PyNone.NONE, Raising.thrown(type, value, traceback));
    }

    @PyBuiltin(value = "close(self, /)", doc = "Raise GeneratorExit inside coroutine.")
    static Object close(PyGenerator self) {
        return Generators.close(self);
    }

    @PyBuiltin("__await__(self, /)")
    static Object await(PyGenerator self) {
        return new PyCoroutineWrapper(self);
    }

    @PyGetter(value = "cr_running", doc = "Whether the coroutine is being run at the moment.")
    static boolean isRunning(PyGenerator self) {
        return self.isRunning();
    }

    @PyGetter(value = "cr_await", doc = "The object that the coroutine awaits, or None.")
    static Object delegate(PyGenerator self) {
        return Generators.delegate(self);
    }

    @PyGetter(
            value = "cr_origin",
            doc = "Where the coroutine was made, as sys.set_coroutine_origin_tracking_depth() asks for, or None.")
    static Object origin(PyGenerator self) {
        return self.origin() == null ? PyNone.NONE : self.origin();
    }

    @PyGetter(value = "cr_code", doc = "Code object of the coroutine.")
    static Object code(PyGenerator self) {
        return self.function().code();
    }

    @PyGetter(value = "cr_frame", doc = "Frame of the coroutine; None once it has ended.")
    static Object frame(PyGenerator self) {
        return Generators.frame(self);
    }

    @PyGetter(value = "cr_suspended", doc = "Whether the coroutine stands at an await.")
    static boolean isSuspended(PyGenerator self) {
        return Generators.isSuspended(self);
    }
}
