// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.ThreadLocalAction;
import java.util.Timer;
import java.util.TimerTask;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.modules.signal.SignalNames;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.signals.ProcessSignals;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;

/** {@code faulthandler}: crashes of the process are reported by the JVM itself; the other functions do what they say. */
@PyModule(value = "faulthandler", doc = "faulthandler module.")
public final class FaulthandlerModule {
    private static final double MILLIS = 1e3;

    private FaulthandlerModule() {}

    /** What one context has switched on. */
    private static final class State {
        private boolean enabled;
        private Timer timer;
        private final java.util.Set<Integer> registered = java.util.concurrent.ConcurrentHashMap.newKeySet();
    }

    private static State state(PythonContext context) {
        return context.extension(State.class, key -> new State());
    }

    @PyBuiltin("enable(file=<unrepresentable>, all_threads=True, c_stack=True)")
    static void enable(PythonContext context, Object file, Object allThreads, Object nativeStack) {
        state(context).enabled = true;
    }

    @PyBuiltin("disable()")
    static boolean disable(PythonContext context) {
        boolean before = state(context).enabled;
        state(context).enabled = false;
        return before;
    }

    @PyBuiltin("is_enabled()")
    static boolean isEnabled(PythonContext context) {
        return state(context).enabled;
    }

    @PyBuiltin("dump_traceback(file=<unrepresentable>, all_threads=True)")
    static void dump(PythonContext context, Object file, Object allThreads) {
        StringBuilder text = new StringBuilder("Stack (most recent call first):\n");
        for (int depth = 0; FrameObjects.current(depth) instanceof PyFrame frame; depth++) {
            text.append("  File \"")
                    .append(frame.code().fileName())
                    .append("\", line ")
                    .append(Attributes.get(frame, "f_lineno"))
                    .append(" in ")
                    .append(frame.code().name())
                    .append('\n');
        }
        write(context, file, text.toString());
    }

    private static void write(PythonContext context, Object file, String text) {
        Object target = file == null || file == PyNone.NONE ? Attributes.get(context.module("sys"), "stderr") : file;
        if (Conversions.toIndexOrNull(target) != null) {
            Object bytes = Calls.callMethod(PyStrings.of(text), "encode");
            Calls.call(Attributes.get(ImportSystem.importModule(context, "posix"), "write"), target, bytes);
        } else {
            Calls.callMethod(target, "write", PyStrings.of(text));
            Calls.callMethod(target, "flush");
        }
    }

    /** When the time is over, the stacks of all threads of Java go to the standard error stream. */
    @PyBuiltin("dump_traceback_later(timeout, repeat=False, file=<unrepresentable>, exit=False)")
    static void dumpLater(PythonContext context, double timeout, boolean repeat, Object file, boolean exit) {
        if (timeout <= 0) {
            throw Errors.valueError("timeout must be greater than 0");
        } else if (exit) {
            throw Errors.notImplementedError("faulthandler.dump_traceback_later(exit=True)");
        }
        cancel(context);
        Timer timer = new Timer("faulthandler", true);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                Thread.getAllStackTraces().forEach((thread, stack) -> {
                    System.err.println("Thread " + thread.getName() + ":");
                    for (StackTraceElement element : stack) {
                        System.err.println("  " + element);
                    }
                });
            }
        };
        long millis = Math.max(1, (long) (timeout * MILLIS));
        if (repeat) {
            timer.schedule(task, millis, millis);
        } else {
            timer.schedule(task, millis);
        }
        state(context).timer = timer;
    }

    @PyBuiltin("cancel_dump_traceback_later()")
    static void cancel(PythonContext context) {
        State state = state(context);
        if (state.timer != null) {
            state.timer.cancel();
            state.timer = null;
        }
    }

    @PyBuiltin("register(signum, file=<unrepresentable>, all_threads=True, chain=False)")
    static void register(PythonContext context, int signum, Object file, Object allThreads, Object chain) {
        String name = registrable(signum);
        if (!context.env().isNativeAccessAllowed()) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "the signals of the process are not this context's");
        }
        state(context).registered.add(signum);
        ProcessSignals.handle(name, () -> context.env()
                .submitThreadLocal(new Thread[] {context.mainThread()}, new ThreadLocalAction(true, false) {
                    @Override
                    protected void perform(Access access) {
                        dump(context, file, allThreads);
                    }
                }));
    }

    /** The name of a signal whose handler may dump. */
    private static String registrable(int signal) {
        if (signal == 11 || signal == 8 || signal == 6 || signal == 7 || signal == 4) {
            throw Errors.runtimeError("signal %d cannot be registered, use enable() instead", signal);
        }
        String name = signal < 1 || signal > 64 ? null : SignalNames.name(signal);
        if (name == null) {
            throw Errors.valueError("signal number out of range");
        }
        return name;
    }

    @PyBuiltin("unregister(signum, /)")
    static boolean unregister(PythonContext context, int signum) {
        String name = registrable(signum);
        boolean known = state(context).registered.remove(signum);
        if (known) {
            ProcessSignals.restore(name);
        }
        return known;
    }
}
