// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import com.oracle.truffle.api.TruffleSafepoint;

/**
 * Collections that several threads ask for. Java's collector stops all threads, so those that have other work to do
 * would not get on if one collection followed upon the other: between two of them lies as long as the last one took.
 * Whoever asks meanwhile shares the next one.
 */
final class SharedCollections {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private long begun;
    private long finished;
    private long end = System.nanoTime();
    private long duration;

    /**
     * Returns when a collection that began after this call is over.
     *
     * @param alone whether there is no other thread to leave a pause to
     */
    void run(boolean alone) throws InterruptedException {
        long wanted;
        synchronized (this) {
            wanted = begun + 1;
        }
        while (!isFinished(wanted)) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, all -> all.pauseOrCollect(alone), this);
        }
    }

    private synchronized boolean isFinished(long wanted) {
        return finished >= wanted;
    }

    private void pauseOrCollect(boolean alone) throws InterruptedException {
        long number;
        synchronized (this) {
            long pause = alone ? 0 : end + duration - System.nanoTime();
            if (begun > finished || pause > 0) {
                wait(begun > finished ? 1 : 1 + Math.max(0, pause) / NANOS_PER_MILLI);
                return;
            }
            number = ++begun;
        }
        long start = System.nanoTime();
        System.gc();
        synchronized (this) {
            finished = number;
            end = System.nanoTime();
            duration = end - start;
            notifyAll();
        }
    }
}
