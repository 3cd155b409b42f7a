// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.signals;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.libc.Libc;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * SIGINT for a program that has said nothing about signals: KeyboardInterrupt in its main thread. {@code signal.signal}
 * replaces that.
 */
public final class Interrupts {
    private static final String NAME = "INT";
    private static final int NUMBER = 2;

    private Interrupts() {}

    /** Its presence says that the program ends because of an interrupt. */
    private static final class Uncaught {}

    /**
     * Installs the handler if the process is the program's own; in a thread, since that takes milliseconds. It enters no
     * context and may outlive this one.
     */
    @TruffleBoundary
    public static void begin(PythonContext context) {
        if (context.settings().mainMode() && Libc.isAllowed(context)) {
            Thread thread =
                    new Thread(() -> ProcessSignals.handleUnlessSet(NAME, () -> deliver(context)), "interrupts");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void deliver(PythonContext context) {
        context.env().submitThreadLocal(new Thread[] {context.mainThread()}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT, new Object[0]);
            }
        });
    }

    /** The program ends because of an interrupt that it has not caught. */
    @TruffleBoundary
    public static void uncaught(PythonContext context) {
        context.extension(Uncaught.class, key -> new Uncaught());
    }

    /** Ends the process as SIGINT does by itself, so that who started it sees why, if an interrupt was not caught. */
    @TruffleBoundary
    public static void finish(PythonContext context) {
        boolean own = context.settings().mainMode() && Libc.isAllowed(context);
        if (own && context.extensionOrNull(Uncaught.class) != null && ProcessSignals.restore(NAME)) {
            ProcessSignals.raise(NUMBER);
        }
    }
}
