// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import com.oracle.truffle.api.nodes.Node;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySet;
import org.protopython.ops.Conversions;
import org.protopython.ops.Durations;
import org.protopython.ops.Iteration;
import org.protopython.ops.OsErrors;
import org.protopython.ops.StructSequence;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _signal}: signals that a thread does not want now, or waits for. */
@PyModule("_signal")
public final class MaskFunctions {
    private static final StructSequence INFO = new StructSequence(
                    "signal",
                    "struct_siginfo",
                    "si_signo: Number of the signal.",
                    "si_code: Why it was sent.",
                    "si_errno: Error number that belongs to it, mostly 0.",
                    "si_pid: ID of the process that sent it.",
                    "si_uid: Number of the user of that process.",
                    "si_status: Exit code of a child, or the signal that ended it.",
                    "si_band: Events, for SIGPOLL.")
            .withDoc("What sigwaitinfo() and sigtimedwait() return: a signal that has come.");

    @PyConstant("struct_siginfo")
    static final Object INFO_TYPE = INFO.type();

    private MaskFunctions() {}

    private static long mask(Object signals) {
        long mask = 0;
        Object iterator = Iteration.iterator(signals);
        for (Object each = Iteration.next(iterator); each != null; each = Iteration.next(iterator)) {
            Object number = Conversions.toIndex(each);
            long signal = number instanceof Long small ? small : -1;
            if (signal < 1 || signal >= SignalConstants.NSIG) {
                throw Errors.valueError("signal number %d out of range [1; %d]", signal, SignalConstants.NSIG - 1);
            }
            mask |= SignalMask.bit((int) signal);
        }
        return mask;
    }

    private static PySet set(long mask) {
        PySet set = new PySet(BuiltinTypes.SET);
        for (long left = mask; left != 0; left &= left - 1) {
            set.add(Long.numberOfTrailingZeros(left) + 1L);
        }
        return set;
    }

    @PyBuiltin(value = "pthread_sigmask(how, mask, /)", doc = """
        Change which signals this thread blocks, and give those that it blocked.

        how is SIG_BLOCK to add the signals in mask, SIG_UNBLOCK to remove them or SIG_SETMASK to have no
        others.\
        """)
    static Object setMask(PythonContext context, int how, Object signals) {
        long given = mask(signals);
        SignalHandlers handlers = SignalHandlers.of(context);
        long before = handlers.mask().current();
        handlers.block(
                switch (how) {
                    case SignalConstants.SIG_BLOCK -> before | given;
                    case SignalConstants.SIG_UNBLOCK -> before & ~given;
                    case SignalConstants.SIG_SETMASK -> given;
                    default -> throw OsErrors.of(OsErrors.EINVAL, null);
                });
        return set(before);
    }

    @PyBuiltin(value = "sigpending()", doc = "Set of the signals that have come and are blocked.")
    static Object pending(PythonContext context) {
        return set(SignalHandlers.of(context).mask().pending());
    }

    @PyBuiltin(value = "sigwait(sigset, /)", doc = "Wait until one of the signals has come, and give its number.")
    static long await(PythonContext context, Node node, Object signals) {
        return SignalHandlers.of(context).await(mask(signals), SignalMask.FOREVER, node);
    }

    @PyBuiltin(value = "sigwaitinfo(sigset, /)", doc = """
        Wait until one of the signals has come and return a struct_siginfo.

        Of its fields only si_signo is known here; the others are 0.\
        """)
    static Object awaitInfo(PythonContext context, Node node, Object signals) {
        return info(SignalHandlers.of(context).await(mask(signals), SignalMask.FOREVER, node));
    }

    @PyBuiltin(
            value = "sigtimedwait(sigset, timeout, /)",
            doc = "Wait like sigwaitinfo(), for some seconds at most; return None when no signal has come.")
    static Object awaitInTime(PythonContext context, Node node, Object signals, Object timeout) {
        long nanos = Durations.nanos(timeout, "timeout must be non-negative");
        int signal = SignalHandlers.of(context).await(mask(signals), nanos, node);
        return signal == 0 ? PyNone.NONE : info(signal);
    }

    private static Object info(int signal) {
        return INFO.make((long) signal, 0L, 0L, 0L, 0L, 0L, 0L);
    }
}
