// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.function.Supplier;

/**
 * Runs recursive work which may need more stack than the calling thread has: after an overflow the work is done again, from its beginning,
 * by a thread with a large stack. So what can be compiled does not depend on where it is compiled.
 */
public final class DeepStack {
    private static final long STACK_SIZE = 256L << 20;

    private DeepStack() {}

    /**
     * @param task without lasting effects, since it may run twice; knows nothing of its thread
     * @throws StackOverflowError if even the large stack is too small
     */
    public static <T> T run(Supplier<T> task) {
        try {
            return task.get();
        } catch (StackOverflowError overflow) {
            return runInThread(task);
        }
    }

    private static <T> T runInThread(Supplier<T> task) {
        Outcome<T> outcome = new Outcome<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        outcome.value = task.get();
                    } catch (RuntimeException | Error thrown) {
                        outcome.thrown = thrown;
                    }
                },
                "protopython-deep-stack",
                STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        switch (outcome.thrown) {
            case null -> {
                return outcome.value;
            }
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            default -> throw new AssertionError(outcome.thrown);
        }
    }

    private static final class Outcome<T> {
        private T value;
        private Throwable thrown;
    }
}
