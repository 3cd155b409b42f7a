// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Operators;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Handlers of signals as a program sets and raises them itself. */
@PyModule(value = "_signal", doc = "This module provides mechanisms to use signal handlers in Python.")
public final class SignalModule {
    private static final long DEFAULT = 0;

    private static final long IGNORE = 1;

    private static final int UNUSABLE_FIRST = 32;
    private static final int UNUSABLE_LAST = 33;

    private SignalModule() {}

    /** The handlers of one context. */
    private static final class Handlers {
        private final Object[] byNumber = new Object[SignalConstants.NSIG];

        Handlers(PythonContext context) {
            Arrays.fill(byNumber, DEFAULT);
            byNumber[SignalConstants.SIGINT] = Attributes.get(context.module("_signal"), "default_int_handler");
        }
    }

    private static Object[] handlers(PythonContext context) {
        return context.extension(Handlers.class, Handlers::new).byNumber;
    }

    private static int check(long number) {
        if (number < 1 || number >= SignalConstants.NSIG) {
            throw Errors.valueError("signal number out of range");
        }
        return (int) number;
    }

    @PyBuiltin("signal(signalnum, handler, /)")
    static Object signal(PythonContext context, long number, Object handler) {
        int signal = check(number);
        boolean isNumber = PyType.of(handler).isSubtypeOf(BuiltinTypes.INT);
        boolean special = Operators.equal(handler, DEFAULT) || Operators.equal(handler, IGNORE);
        if (!special && (isNumber || PyType.of(handler).slot(Slot.CALL) == null)) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        }
        if (signal == SignalConstants.SIGKILL || signal == SignalConstants.SIGSTOP) {
            throw OsErrors.of(OsErrors.EINVAL, PyNone.NONE);
        }
        Object old = handlers(context)[signal];
        handlers(context)[signal] = handler;
        return old;
    }

    @PyBuiltin("getsignal(signalnum, /)")
    static Object handler(PythonContext context, long number) {
        return handlers(context)[check(number)];
    }

    @PyBuiltin("default_int_handler(signalnum, frame, /)")
    static Object interrupt(long number, Object frame) {
        throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT, new Object[0]);
    }

    /** Calls the handler at once. */
    @PyBuiltin("raise_signal(signalnum, /)")
    static Object raise(PythonContext context, long number) {
        Object handler = handlers(context)[check(number)];
        if (Operators.equal(handler, IGNORE)) {
            return PyNone.NONE;
        }
        if (Operators.equal(handler, DEFAULT)) {
            throw Errors.notImplementedError("raise_signal: signal %s has its default handler", number);
        }
        Calls.call(handler, number, PyNone.NONE);
        return PyNone.NONE;
    }

    @PyBuiltin("valid_signals()")
    static Object validSignals() {
        PySet signals = new PySet(BuiltinTypes.SET);
        for (int number = 1; number < SignalConstants.NSIG; number++) {
            if (number < UNUSABLE_FIRST || number > UNUSABLE_LAST) {
                signals.add((long) number);
            }
        }
        return signals;
    }

    @PyBuiltin("set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)")
    static Object setWakeup(long fd, boolean warn) {
        return -1L;
    }
}
