// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * The numbers by which a program refers to threads. They are those of the C library, {@code pthread_self()}, as programs
 * pass them to its functions; where it may not be called, and for virtual threads, which the system does not know, they
 * are Java's. A thread can only ask for its own, so each keeps it in its state.
 */
public final class ThreadIdents {
    private static final long PATIENCE_MILLIS = 500;

    private ThreadIdents() {}

    /** The ident of the current thread. */
    public static long current(PythonContext context) {
        ThreadState state = context.threadState();
        long known = state.ident();
        return known == 0 ? state.setIdent(ask(context)) : known;
    }

    @TruffleBoundary
    private static long ask(PythonContext context) {
        Thread thread = Thread.currentThread();
        return thread.isVirtual() || !Libc.isAllowed(context)
                ? thread.threadId()
                : Libc.call(LibcFunction.PTHREAD_SELF);
    }

    /** The number of the current thread in the system, by which it has a directory in {@code /proc/self/task}. */
    @TruffleBoundary
    public static long currentNative(PythonContext context) {
        Thread thread = Thread.currentThread();
        long number = thread.isVirtual() || !Libc.isAllowed(context) ? -1 : Libc.call(LibcFunction.GETTID);
        return number < 0 ? thread.threadId() : number;
    }

    /**
     * The ident of any thread, which is asked for it if it has not told it yet. One that does not answer, as it is not in
     * the context, gets Java's number for good.
     */
    @TruffleBoundary
    public static long of(PythonContext context, Thread thread) {
        if (thread == Thread.currentThread()) {
            return current(context);
        }
        ThreadState state = stateOf(context, thread);
        if (state == null) {
            return thread.threadId();
        } else if (state.ident() == 0) {
            await(context, thread);
        }
        return state.setIdent(thread.threadId());
    }

    /** Whether this is the ident of a living thread of the context that the C library knows by it. */
    @TruffleBoundary
    public static boolean isNative(PythonContext context, long ident) {
        if (!Libc.isAllowed(context)) {
            return false;
        }
        for (ThreadState state : context.threadStates()) {
            Thread thread = state.thread();
            if (state.ident() == ident && thread != null && thread.isAlive() && ident != thread.threadId()) {
                return true;
            }
        }
        return false;
    }

    private static ThreadState stateOf(PythonContext context, Thread thread) {
        for (ThreadState state : context.threadStates()) {
            if (state.thread() == thread) {
                return state;
            }
        }
        return null;
    }

    private static void await(PythonContext context, Thread thread) {
        Future<Void> told = context.env().submitThreadLocal(new Thread[] {thread}, new ThreadLocalAction(false, false) {
            @Override
            protected void perform(Access access) {
                current(context);
            }
        });
        TruffleSafepoint.setBlockedThreadInterruptible(null, ThreadIdents::await, told);
        told.cancel(false);
    }

    private static void await(Future<Void> told) throws InterruptedException {
        try {
            told.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // it gets another number
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
