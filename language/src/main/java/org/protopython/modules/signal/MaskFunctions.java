// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.signal;

import com.oracle.truffle.api.nodes.Node;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PySet;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _signal}: signals that a thread does not want now, or waits for. */
@PyModule("_signal")
public final class MaskFunctions {
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

    @PyBuiltin("pthread_sigmask(how, mask, /)")
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

    @PyBuiltin("sigpending()")
    static Object pending(PythonContext context) {
        return set(SignalHandlers.of(context).mask().pending());
    }

    @PyBuiltin("sigwait(sigset, /)")
    static long await(PythonContext context, Node node, Object signals) {
        return SignalHandlers.of(context).await(mask(signals), node);
    }
}
