// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _ThreadHandle}. */
@PyTypeMethods(
        value = "_ThreadHandle",
        doc = "What is known about a thread that was started, so that others can wait for it.")
final class ThreadHandleType {
    private ThreadHandleType() {}

    @PyBuiltin("__new__(cls, /)")
    static Object create(PyType cls) {
        return new PyThreadHandle(0);
    }

    @PyGetter(value = "ident", doc = "The number of the thread, as get_ident() gives it there.")
    static Object ident(PyThreadHandle self) {
        return self.ident() == 0 ? PyNone.NONE : (Object) self.ident();
    }

    @PyBuiltin(value = "is_done(self, /)", doc = "Whether the thread has ended.")
    static boolean isDone(PyThreadHandle self) {
        return self.isDone();
    }

    @PyBuiltin(value = "_set_done(self, /)", doc = "Count the thread as ended.")
    static void setDone(PyThreadHandle self) {
        if (!self.isStarted()) {
            throw Errors.runtimeError("thread not started");
        }
        self.setDone();
    }

    @PyBuiltin(
            value = "join(self, timeout=None, /)",
            doc = "Wait until the thread has ended, at most timeout seconds unless it is None.")
    static void join(PythonContext context, PyThreadHandle self, Object timeout) {
        if (!self.isStarted()) {
            throw Errors.runtimeError("thread not started");
        } else if (self.isDone()) {
            return;
        } else if (self.ident() == ThreadIdents.current(context)) {
            throw Errors.runtimeError("Cannot join current thread");
        } else if (context.isFinalizing()) {
            // it is a daemon, and may run for ever
            throw Errors.raise(ExceptionTypes.PYTHON_FINALIZATION_ERROR, "cannot join thread at interpreter shutdown");
        }
        self.join(timeout == PyNone.NONE ? -1 : Math.max(0, Conversions.toDouble(timeout)));
    }
}
