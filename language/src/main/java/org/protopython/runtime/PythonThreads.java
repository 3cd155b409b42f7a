// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.ThreadLocalAction;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** The threads that a program has started in one context; they run in parallel. */
public final class PythonThreads {
    /** Address space, of which the system takes memory as far as it is used. */
    private static final long STACK_BYTES = 64L << 20;

    private static final long END_MILLISECONDS = 2000;

    private final PythonContext context;
    private volatile long stackBytes;
    private final Set<Thread> running = ConcurrentHashMap.newKeySet();

    /** Threads that have run their Python code and may not have left the context yet. */
    private final Set<Thread> leaving = ConcurrentHashMap.newKeySet();

    /** Ends a thread whose context ends; no Python code can catch it. */
    private static final class End extends Error {
        private static final long serialVersionUID = 1L;

        End() {
            super(null, null, false, false);
        }
    }

    PythonThreads(PythonContext context) {
        this.context = context;
    }

    /** How many threads run that this context has started. */
    public int count() {
        return running.size();
    }

    /** The size that a program wants the stacks of new threads to have at least; 0 for any. */
    public long stackBytes() {
        return stackBytes;
    }

    public void setStackBytes(long size) {
        stackBytes = size;
    }

    /** Starts a thread with the context entered. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Thread start(Runnable body, String name) {
        Thread thread = context.env()
                .newTruffleThreadBuilder(new Start(body))
                .stackSize(Math.max(STACK_BYTES, stackBytes))
                .build();
        thread.setName(name);
        thread.setDaemon(true);
        leaving.removeIf(previous -> !previous.isAlive());
        running.add(thread);
        try {
            thread.start();
        } catch (OutOfMemoryError e) {
            running.remove(thread);
            throw Errors.runtimeError("can't start new thread");
        }
        return thread;
    }

    /** What a thread does. It forgets the body, as the thread is known for some time after its end. */
    private final class Start implements Runnable {
        private Runnable body;

        Start(Runnable body) {
            this.body = body;
        }

        @Override
        public void run() {
            Runnable once = body;
            body = null;
            try {
                once.run();
            } catch (End e) {
                // the context ends
                return;
            } finally {
                // in this order, as endAll looks at what runs first
                leaving.add(Thread.currentThread());
                running.remove(Thread.currentThread());
            }
        }
    }

    /** Ends what still runs when the program has ended, daemon threads, and waits until no thread is in the context. */
    @TruffleBoundary
    public void endAll() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(END_MILLISECONDS);
        Thread[] threads = running.toArray(new Thread[0]);
        Future<Void> ended = CompletableFuture.completedFuture(null);
        if (threads.length > 0) {
            ended = context.env().submitThreadLocal(threads, new ThreadLocalAction(true, false) {
                @Override
                protected void perform(Access access) {
                    throw new End();
                }
            });
        }
        for (Thread thread : threads) {
            thread.interrupt();
        }
        try {
            awaitEnd(List.of(threads), end);
            awaitEnd(leaving, end);
        } catch (InterruptedException e) {
            ended.cancel(false);
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitEnd(Iterable<Thread> threads, long end) throws InterruptedException {
        for (Thread thread : threads) {
            TimeUnit.NANOSECONDS.timedJoin(thread, Math.max(1, end - System.nanoTime()));
        }
    }
}
