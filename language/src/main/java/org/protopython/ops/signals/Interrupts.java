// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.signals;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import java.util.List;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.libc.Libc;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * Signals for a program that has said nothing about them: SIGINT is KeyboardInterrupt in its main thread, and those by
 * which the JVM would end with a status of its own end the process, so that who sent them sees that. {@code signal.signal}
 * replaces both.
 */
public final class Interrupts {
    private static final String NAME = "INT";
    private static final int NUMBER = 2;
    private static final List<String> ENDS = List.of("TERM", "HUP");

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
            Thread thread = new Thread(() -> install(context), "interrupts");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void install(PythonContext context) {
        ProcessSignals.handleUnlessSet(NAME, () -> deliver(context));
        ENDS.forEach(ProcessSignals::restoreUnlessSet);
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
