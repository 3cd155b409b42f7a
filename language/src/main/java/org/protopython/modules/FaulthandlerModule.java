// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import com.oracle.truffle.api.ThreadLocalAction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.TimeUnit;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.modules.signal.SignalHandlers;
import org.protopython.modules.signal.SignalNames;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.ops.traceback.ThreadStacks;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code faulthandler}: crashes of the process are reported by the JVM itself; the other functions do what they say. */
@PyModule(value = "faulthandler", doc = "Tracebacks of a process that hangs or dies.")
public final class FaulthandlerModule {
    private static final String NO_FRAME = "  <no Python frame>\n";
    private static final double NANOS = 1e9;
    /** How much of the name of a thread the system keeps. */
    private static final int NAME_LENGTH = 15;

    private static final long MICROS = 1_000_000;

    private FaulthandlerModule() {}

    /** What one context has switched on. */
    private static final class State {
        private boolean enabled;
        private Timer timer;
        private final java.util.Set<Integer> registered = java.util.concurrent.ConcurrentHashMap.newKeySet();
    }

    private static State state(PythonContext context) {
        return context.extension(State.class, key -> {
            State state = new State();
            state.enabled = ImplementationOptions.isDevelopment(context)
                    || ImplementationOptions.valueOrVariable(context, "faulthandler", "PYTHONFAULTHANDLER") != null;
            return state;
        });
    }

    @PyBuiltin(value = "enable(file=<unrepresentable>, all_threads=True, c_stack=True)", doc = """
        Write tracebacks to a file, by default sys.stderr, when the process dies of a fatal signal.

        all_threads false restricts them to the thread where it happened, c_stack false leaves out the stack of
        C.\
        """)
    static void enable(PythonContext context, Object file, Object allThreads, Object nativeStack) {
        descriptor(context, file);
        state(context).enabled = true;
    }

    @PyBuiltin(value = "disable()", doc = "Undo enable(), and tell whether it was in effect.")
    static boolean disable(PythonContext context) {
        boolean before = state(context).enabled;
        state(context).enabled = false;
        return before;
    }

    @PyBuiltin(value = "is_enabled()", doc = "Whether enable() is in effect.")
    static boolean isEnabled(PythonContext context) {
        return state(context).enabled;
    }

    @PyBuiltin(
            value = "dump_traceback(file=<unrepresentable>, all_threads=True)",
            doc = "Write the tracebacks of all threads, or of this one, to a file, by default sys.stderr.")
    static void dump(PythonContext context, Object file, Object allThreads) {
        int descriptor = descriptor(context, file);
        write(context, descriptor, Conversions.isTrue(allThreads) ? threads(context) : thisThread());
    }

    /** The stack of C functions under a program belongs to the JVM; the answer is the one of systems that have none to show. */
    @PyBuiltin(
            value = "dump_c_stack(file=<unrepresentable>)",
            doc = "Write the stack of C of this thread to a file, by default sys.stderr.")
    static void dumpNative(PythonContext context, Object file) {
        int descriptor = descriptor(context, file);
        write(
                context,
                descriptor,
                "Current thread's C stack trace (most recent call first):\n  <cannot get C stack on this system>\n");
    }

    private static String thisThread() {
        return "Stack (most recent call first):\n" + Objects.requireNonNullElse(FrameObjects.stackText(), NO_FRAME);
    }

    /** The stacks of all threads, that of the current one last. */
    private static String threads(PythonContext context) {
        Map<Thread, String> stacks = new ThreadStacks(context).texts(true);
        String own = Objects.requireNonNullElse(stacks.remove(Thread.currentThread()), NO_FRAME);
        StringJoiner text = new StringJoiner("\n");
        stacks.forEach((thread, stack) -> text.add(text(context, "Thread ", thread, stack)));
        return text.add(text(context, "Current thread ", Thread.currentThread(), own))
                .toString();
    }

    private static String text(PythonContext context, String title, Thread thread, String stack) {
        String name = thread.getName();
        String shown = name.substring(0, Math.min(name.length(), NAME_LENGTH));
        long ident = ThreadIdents.of(context, thread);
        return "%s0x%016x [%s] (most recent call first):\n%s".formatted(title, ident, shown, stack);
    }

    /** The descriptor of a file, which is flushed first: what is written there passes it by. */
    private static int descriptor(PythonContext context, Object file) {
        Object target = file;
        if (target == null || target == PyNone.NONE) {
            target = Attributes.get(context.module("sys"), "stderr");
            if (target == PyNone.NONE) {
                throw Errors.runtimeError("sys.stderr is None");
            }
        } else if (Conversions.isIndex(target)) {
            long descriptor = Conversions.toIndexLong(target);
            if (descriptor < 0 || descriptor > Integer.MAX_VALUE) {
                throw Errors.valueError("file is not a valid file descriptor");
            }
            return (int) descriptor;
        }
        Object descriptor = Calls.callMethod(target, "fileno");
        if (!(descriptor instanceof Long number) || number < 0 || number > Integer.MAX_VALUE) {
            throw Errors.runtimeError("file.fileno() is not a valid file descriptor");
        }
        try {
            Calls.callMethod(target, "flush");
        } catch (PException e) {
            // as CPython: what could not be flushed comes later
        }
        return (int) (long) number;
    }

    private static void write(PythonContext context, int descriptor, String text) {
        try {
            FileDescriptors files = FileDescriptors.of(context);
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            files.write(descriptor, bytes, 0, bytes.length);
            files.flush(descriptor);
        } catch (IOException e) {
            // as CPython: there is nobody to be told
        }
    }

    /** When the time is over, the stacks of all threads are written. */
    @PyBuiltin(value = "dump_traceback_later(timeout, repeat=False, file=<unrepresentable>, exit=False)", doc = """
        Write the tracebacks of all threads to a file, by default sys.stderr, after timeout seconds.

        This happens once, or again and again if repeat is true. If exit is true, the process ends then. A
        further call replaces the former one.\
        """)
    static void dumpLater(PythonContext context, double timeout, boolean repeat, Object file, boolean exit) {
        if (Double.isNaN(timeout)) {
            throw Errors.valueError("Invalid value NaN (not a number)");
        } else if (timeout <= 0) {
            throw Errors.valueError("timeout must be greater than 0");
        }
        if (timeout > Long.MAX_VALUE / NANOS) {
            throw Errors.overflowError("timestamp out of range for platform time_t");
        }
        long nanos = (long) (timeout * NANOS);
        int descriptor = descriptor(context, file);
        cancel(context);
        Timer timer = new Timer("faulthandler", true);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                write(context, descriptor, lateText(context, nanos));
                if (exit) {
                    exit(context);
                }
            }
        };
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos));
        if (repeat) {
            timer.schedule(task, millis, millis);
        } else {
            timer.schedule(task, millis);
        }
        state(context).timer = timer;
    }

    private static String lateText(PythonContext context, long nanos) {
        long seconds = TimeUnit.NANOSECONDS.toSeconds(nanos);
        long micros = TimeUnit.NANOSECONDS.toMicros(nanos) % MICROS;
        String time = "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        StringJoiner stacks = new StringJoiner("\n");
        new ThreadStacks(context)
                .texts(false)
                .forEach((thread, stack) -> stacks.add(text(context, "Thread ", thread, stack)));
        return "Timeout (" + time + (micros == 0 ? "" : ".%06d".formatted(micros)) + ")!\n" + stacks;
    }

    private static void exit(PythonContext context) {
        context.env().submitThreadLocal(new Thread[] {context.mainThread()}, new ThreadLocalAction(true, false) {
            @Override
            protected void perform(Access access) {
                context.env().getContext().closeExited(access.getLocation(), 1);
            }
        });
    }

    @PyBuiltin(value = "cancel_dump_traceback_later()", doc = "Give up what dump_traceback_later() has in mind.")
    static void cancel(PythonContext context) {
        State state = state(context);
        if (state.timer != null) {
            state.timer.cancel();
            state.timer = null;
        }
    }

    @PyBuiltin(value = "register(signum, file=<unrepresentable>, all_threads=True, chain=False)", doc = """
        Write tracebacks to a file, by default sys.stderr, whenever a signal comes.

        all_threads false restricts them to one thread; chain true calls the former handler too.\
        """)
    static void register(PythonContext context, int signum, Object file, Object allThreads, Object chain) {
        checkRegistrable(signum);
        if (!context.env().isNativeAccessAllowed()) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "the signals of the process are not this context's");
        }
        int descriptor = descriptor(context, file);
        boolean all = Conversions.isTrue(allThreads);
        state(context).registered.add(signum);
        boolean chained = Conversions.isTrue(chain);
        SignalHandlers.override(context, signum, () -> context.env()
                .submitThreadLocal(new Thread[] {context.mainThread()}, new ThreadLocalAction(true, false) {
                    @Override
                    protected void perform(Access access) {
                        write(context, descriptor, all ? threads(context) : thisThread());
                        if (chained) {
                            SignalHandlers.handOn(context, signum);
                        }
                    }
                }));
    }

    /** Refuses signals whose handlers may not dump. */
    private static void checkRegistrable(int signal) {
        if (signal == 11 || signal == 8 || signal == 6 || signal == 7 || signal == 4) {
            throw Errors.runtimeError("signal %d cannot be registered, use enable() instead", signal);
        }
        if (signal < 1 || signal > 64 || SignalNames.name(signal) == null) {
            throw Errors.valueError("signal number out of range");
        }
    }

    @PyBuiltin(
            value = "unregister(signum, /)",
            doc = "Undo register() for a signal, and tell whether there was anything to undo.")
    static boolean unregister(PythonContext context, int signum) {
        checkRegistrable(signum);
        boolean known = state(context).registered.remove(signum);
        if (known) {
            SignalHandlers.reinstate(context, signum);
        }
        return known;
    }
}
