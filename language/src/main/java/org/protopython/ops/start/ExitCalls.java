// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.start;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayDeque;
import java.util.Deque;
import org.protopython.objects.PyDict;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Keywords;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** What a program wants called when its context ends, whatever becomes of the module {@code atexit} it told so. */
public final class ExitCalls {
    /** The last one registered in front. */
    private final Deque<ExitCall> calls = new ArrayDeque<>();

    /** One call to come. */
    private record ExitCall(Object function, Object[] args, PyDict kwargs) {}

    private ExitCalls() {}

    public static ExitCalls of(PythonContext context) {
        return context.extension(ExitCalls.class, key -> new ExitCalls());
    }

    public synchronized void add(Object function, Object[] args, PyDict kwargs) {
        calls.push(new ExitCall(function, args, kwargs));
    }

    /** Forgets the calls of a function that equals the given one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void remove(Object function) {
        for (ExitCall call : all()) {
            if (Conversions.isTrue(Operators.compare(CompareOperator.EQ, call.function(), function))) {
                forget(call);
            }
        }
    }

    private synchronized ExitCall[] all() {
        return calls.toArray(ExitCall[]::new);
    }

    private synchronized void forget(ExitCall call) {
        calls.removeIf(candidate -> candidate == call);
    }

    public synchronized void clear() {
        calls.clear();
    }

    public synchronized int count() {
        return calls.size();
    }

    private synchronized ExitCall next() {
        return calls.poll();
    }

    /** Makes the calls and forgets them; those that are added meanwhile too. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void run(PythonContext context) {
        for (ExitCall call = next(); call != null; call = next()) {
            try {
                Keywords.call(call.function(), call.args(), call.kwargs());
            } catch (PException e) {
                String message = "Exception ignored in atexit callback " + Texts.reprJava(call.function());
                Unraisable.report(context, e, message, null);
            }
        }
    }
}
