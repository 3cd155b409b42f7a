// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.libc.ThreadIdents;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * What all threads of a context are doing. Each tells it by itself, when it next comes to a safepoint; one that is within
 * native code does not answer in time, and is left out. It is hardly waited for until it has answered again: who asks time
 * and again, as profilers do, must not wait for it each time.
 */
public final class ThreadStacks {
    private static final long PATIENCE_MILLIS = 500;
    private static final long LITTLE_PATIENCE_MILLIS = 20;

    private final PythonContext context;
    private final Silent silent;

    /** The threads that did not answer when they were asked last. */
    private static final class Silent {
        private final Set<Thread> threads = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));
    }

    public ThreadStacks(PythonContext context) {
        this.context = context;
        this.silent = context.extension(Silent.class, key -> new Silent());
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
        Map<Boolean, List<Thread>> threads = context.threadStates().stream()
                .map(ThreadState::thread)
                .filter(thread -> thread != null && thread.isAlive())
                .collect(Collectors.partitioningBy(silent.threads::contains));
        Question<T> others = new Question<>(question, threads.get(false));
        Question<T> quiet = new Question<>(question, threads.get(true));
        others.ask();
        quiet.ask();
        others.await(PATIENCE_MILLIS, within);
        quiet.await(LITTLE_PATIENCE_MILLIS, within);
        Map<Thread, T> sorted = new TreeMap<>((a, b) -> Long.compare(b.threadId(), a.threadId()));
        sorted.putAll(others.answers);
        sorted.putAll(quiet.answers);
        return sorted;
    }

    /** What some threads are asked. */
    private final class Question<T> extends ThreadLocalAction {
        private final Supplier<T> question;
        private final List<Thread> threads;
        private final Set<Thread> heard = ConcurrentHashMap.newKeySet();
        private final Map<Thread, T> answers = new ConcurrentHashMap<>();
        private Future<Void> all = CompletableFuture.completedFuture(null);

        Question(Supplier<T> question, List<Thread> threads) {
            super(false, false);
            this.question = question;
            this.threads = threads;
        }

        void ask() {
            if (!threads.isEmpty()) {
                all = context.env().submitThreadLocal(threads.toArray(Thread[]::new), this);
            }
        }

        @Override
        protected void perform(Access access) {
            Thread thread = access.getThread();
            heard.add(thread);
            silent.threads.remove(thread);
            T answer = question.get();
            ThreadIdents.current(context); // a thread outside the context cannot ask for it
            if (answer != null) {
                answers.put(thread, answer);
            }
        }

        void await(long millis, boolean within) {
            if (within) {
                TruffleSafepoint.setBlockedThreadInterruptible(null, this::await, millis);
            } else {
                try {
                    await(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            all.cancel(false);
        }

        private void await(long millis) throws InterruptedException {
            try {
                all.get(millis, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // what has come is all there is
                threads.stream().filter(thread -> !heard.contains(thread)).forEach(silent.threads::add);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
