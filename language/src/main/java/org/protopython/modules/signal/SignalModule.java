// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.AuditHooks;
import org.protopython.ops.Conversions;
import org.protopython.ops.Durations;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _signal}. Handlers run in the main thread of the context, at the next safepoint of its code. */
@PyModule(value = "_signal", doc = "Handlers for signals, and sending and waiting for signals.")
public final class SignalModule {
    @PyConstant("ItimerError")
    static final PyType TIMER_ERROR = ModuleErrors.define("signal", "ItimerError", ExceptionTypes.OS_ERROR);

    private static final int F_GETFL = 3;
    /** The system call, for which older C libraries have no function. */
    private static final int PIDFD_SEND_SIGNAL = 424;

    private SignalModule() {}

    private static int checked(int signal) {
        if (signal < 1 || signal >= SignalConstants.NSIG) {
            throw Errors.valueError("signal number out of range");
        }
        return signal;
    }

    @PyBuiltin(
            value = "default_int_handler(signalnum, frame, /)",
            doc = "What SIGINT calls unless another handler is set: raises KeyboardInterrupt.")
    static Object defaultInterruptHandler(int signal, Object frame) {
        throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT, new Object[0]);
    }

    @PyBuiltin(value = "signal(signalnum, handler, /)", doc = """
        Set what happens when a signal comes, and give what was set before.

        handler is SIG_DFL, SIG_IGN or what is called with the number of the signal and the frame where the main
        thread is. Only the main thread may do this; others get ValueError.\
        """)
    static Object setHandler(PythonContext context, int signal, Object handler) {
        SignalHandlers handlers = SignalHandlers.of(context);
        if (!handlers.isMainThread()) {
            throw Errors.valueError("signal only works in main thread of the main interpreter");
        }
        checked(signal);
        Object numeric = Conversions.toIndexOrNull(handler);
        boolean constant = numeric instanceof Long number && (number == 0 || number == 1);
        if (!constant && PyType.of(handler).slot(Slot.CALL) == null) {
            throw Errors.typeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object");
        } else if (signal == SignalConstants.SIGKILL || signal == SignalConstants.SIGSTOP) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        handlers.set(signal, constant ? numeric : handler);
        return handlers.replace(signal, constant ? numeric : handler);
    }

    @PyBuiltin(
            value = "getsignal(signalnum, /)",
            doc = "What happens when a signal comes: SIG_DFL, SIG_IGN, a function or None if Python does not know.")
    static Object handler(PythonContext context, int signal) {
        return SignalHandlers.of(context).get(checked(signal));
    }

    @PyBuiltin(value = "strsignal(signalnum, /)", doc = """
        A description of a signal, such as 'Terminated', or None. Raises ValueError for numbers that cannot be one.\
        """)
    static Object description(int signal) {
        String text = SignalNames.description(checked(signal));
        return text == null ? PyNone.NONE : PyStrings.of(text);
    }

    @PyBuiltin(value = "valid_signals()", doc = "Set of the signals that the system has.")
    static Object validSignals() {
        PySet signals = new PySet(BuiltinTypes.SET);
        for (int signal = 1; signal < SignalConstants.NSIG; signal++) {
            if (SignalNames.description(signal) != null) {
                signals.add((long) signal);
            }
        }
        return signals;
    }

    @PyBuiltin(value = "raise_signal(signalnum, /)", doc = "Send a signal to this process.")
    static void raise(PythonContext context, int signal) {
        if (signal < 0 || signal >= SignalConstants.NSIG) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        SignalHandlers.of(context).raise(signal);
    }

    /** A signal of the process that one of its threads takes; the handler runs in the main thread all the same. */
    @PyBuiltin(value = "pthread_kill(thread_id, signalnum, /)", doc = """
        Send a signal to a thread of this process, given by its ident.

        Its handler runs in the main thread. 0 only checks whether there is the thread.\
        """)
    static void kill(PythonContext context, Object thread, int signal) {
        long ident = Conversions.toIndexLong(thread);
        AuditHooks.raise(context, PyStrings.of("signal.pthread_kill"), new Object[] {ident, (long) signal});
        if (!ThreadIdents.isNative(context, ident)) {
            throw OsErrors.of(OsErrors.ESRCH, null);
        }
        SignalHandlers handlers = SignalHandlers.of(context);
        if (ident == ThreadIdents.current(context) && signal >= 0 && signal < SignalConstants.NSIG) {
            // the handler must have run before this returns
            handlers.raise(signal);
        } else if (handlers.hasHandler(signal)) {
            // by way of the system it could reach another context, whose handler for it was set later
            handlers.receive(signal);
        } else {
            OsErrors.check(-Libc.call(LibcFunction.PTHREAD_KILL, ident, signal), null);
        }
    }

    /** A signal to the process of a descriptor that {@code os.pidfd_open} made, which cannot meanwhile be another one. */
    @PyBuiltin(
            value = "pidfd_send_signal(pidfd, signalnum, siginfo=None, flags=0, /)",
            doc = "Send a signal to the process of a descriptor that os.pidfd_open() made. siginfo must be None.")
    static void send(PythonContext context, int pidfd, int signal, Object siginfo, int flags) {
        if (siginfo != PyNone.NONE) {
            throw Errors.typeError("siginfo must be None");
        } else if (!Libc.isAllowed(context)) {
            throw OsErrors.of(OsErrors.ENOSYS, null);
        } else if (flags == 0 && signal > 0 && signal < SignalConstants.NSIG && isOwnProcess(pidfd)) {
            // the handler must have run before this returns
            SignalHandlers.of(context).raise(signal);
            return;
        }
        OsErrors.check(Libc.call(LibcFunction.SYSCALL, PIDFD_SEND_SIGNAL, pidfd, signal, 0, flags), null);
    }

    /** Whether a descriptor stands for this process or is its directory, of which only the system's own notes tell. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean isOwnProcess(int pidfd) {
        long own = ProcessHandle.current().pid();
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + pidfd)).equals(Path.of("/proc/" + own))
                    || Files.readAllLines(Path.of("/proc/self/fdinfo/" + pidfd)).contains("Pid:\t" + own);
        } catch (IOException e) {
            return false; // what is wrong with it the system says when it is asked to send
        }
    }

    @PyBuiltin(
            value = "alarm(seconds, /)",
            doc = "Send SIGALRM after some seconds, or for 0 not any more; give the seconds that were left, or 0.")
    static long alarm(PythonContext context, int seconds) {
        return (long)
                Math.ceil(SignalHandlers.of(context).startTimer(seconds, 0).left());
    }

    @PyBuiltin(value = "setitimer(which, seconds, interval=0.0, /)", doc = """
        Start a timer that sends a signal after some seconds and then in each interval; give the former pair of both.

        which is ITIMER_REAL for SIGALRM, ITIMER_VIRTUAL for SIGVTALRM or ITIMER_PROF for SIGPROF. 0 seconds
        stop the timer. Raises ItimerError for other values.\
        """)
    static Object setTimer(PythonContext context, int which, Object delay, Object period) {
        double seconds = Durations.seconds(delay);
        double interval = Durations.seconds(period);
        if (which < SignalConstants.ITIMER_REAL || which > SignalConstants.ITIMER_PROF) {
            throw timerError();
        } else if (which != SignalConstants.ITIMER_REAL && Libc.isAllowed(context)) {
            SignalHandlers.Alarm before = ProcessTimers.set(which, seconds, interval);
            if (before == null) {
                throw timerError();
            }
            return before.toTuple();
        } else if (which != SignalConstants.ITIMER_REAL) {
            throw Errors.notImplementedError("signal.setitimer of the process's own time without the C library");
        } else if (seconds < 0 || interval < 0) {
            throw timerError();
        }
        return SignalHandlers.of(context).startTimer(seconds, interval).toTuple();
    }

    @PyBuiltin(
            value = "getitimer(which, /)",
            doc = "The seconds that are left of a timer, and its interval, as a tuple.")
    static Object timer(PythonContext context, int which) {
        if (which < SignalConstants.ITIMER_REAL || which > SignalConstants.ITIMER_PROF) {
            throw timerError();
        } else if (which != SignalConstants.ITIMER_REAL && Libc.isAllowed(context)) {
            return ProcessTimers.get(which).toTuple();
        }
        return SignalHandlers.of(context).timer().toTuple();
    }

    private static RuntimeException timerError() {
        Object[] arguments = {(long) OsErrors.EINVAL, PyStrings.of(OsErrors.text(OsErrors.EINVAL))};
        return Errors.raise(TIMER_ERROR, arguments);
    }

    @PyBuiltin(value = "pause()", doc = "Wait until a signal has come and been handled.")
    static void pause(PythonContext context, Node node) {
        SignalHandlers.of(context).pause(node);
    }

    @PyBuiltin(value = "set_wakeup_fd(fd, /, *, warn_on_full_buffer=True)", doc = """
        Set the descriptor to which the number of each signal that comes is written as a byte; give the former one.

        -1 stands for none. The descriptor must not wait. If it takes no more a warning tells, unless
        warn_on_full_buffer is false.\
        """)
    static long setWakeup(PythonContext context, int fd, boolean warn) {
        SignalHandlers handlers = SignalHandlers.of(context);
        if (!handlers.isMainThread()) {
            throw Errors.valueError("set_wakeup_fd only works in main thread of the main interpreter");
        } else if (fd != -1 && Libc.isAllowed(context)) {
            long flags = Libc.call(LibcFunction.FCNTL, fd, F_GETFL);
            if (flags < 0) {
                throw OsErrors.of((int) -flags, null);
            } else if ((flags & FileDescriptors.O_NONBLOCK) == 0) {
                throw Errors.valueError("the fd %d must be in non-blocking mode", fd);
            }
        }
        return handlers.setWakeup(fd, warn);
    }

    @PyBuiltin(
            value = "siginterrupt(signalnum, flag, /)",
            doc = "Choose whether a signal interrupts calls of the system. Here they go on in any case.")
    static void interrupt(int signal, boolean flag) {
        checked(signal);
    }
}
