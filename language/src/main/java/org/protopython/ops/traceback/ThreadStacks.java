// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;

/**
 * What all threads of a context are doing. Each tells it by itself, when it next comes to a safepoint; one that is within
 * native code does not answer in time, and is left out.
 */
public final class ThreadStacks {
    private static final long PATIENCE_MILLIS = 500;

    private final PythonContext context;

    public ThreadStacks(PythonContext context) {
        this.context = context;
    }

    /** The innermost frame of each thread that runs Python code. */
    @TruffleBoundary
    public Map<Thread, PyFrame> frames() {
        return answers(FrameObjects::linked, true);
    }

    /** The exception that each thread is handling, or none. */
    @TruffleBoundary
    public Map<Thread, Optional<PyBaseException>> handled() {
        return answers(() -> Optional.ofNullable(context.threadState().handled()), true);
    }

    /**
     * The stack of each thread as text.
     *
     * @param within whether this thread has entered the context
     */
    @TruffleBoundary
    public Map<Thread, String> texts(boolean within) {
        return answers(FrameObjects::stackText, within);
    }

    /** Those answers to a question that are not null, the youngest thread first. */
    private <T> Map<Thread, T> answers(Supplier<T> question, boolean within) {
        Map<Thread, T> answers = new ConcurrentHashMap<>();
        Future<Void> all = context.env().submitThreadLocal(null, new ThreadLocalAction(false, false) {
            @Override
            protected void perform(Access access) {
                T answer = question.get();
                ThreadIdents.current(context); // a thread outside the context cannot ask for it
                if (answer != null) {
                    answers.put(access.getThread(), answer);
                }
            }
        });
        if (within) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, ThreadStacks::await, all);
        } else {
            try {
                await(all);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        all.cancel(false);
        Map<Thread, T> sorted = new TreeMap<>((a, b) -> Long.compare(b.threadId(), a.threadId()));
        sorted.putAll(answers);
        return sorted;
    }

    private static void await(Future<Void> all) throws InterruptedException {
        try {
            all.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            // what has come is all there is
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
