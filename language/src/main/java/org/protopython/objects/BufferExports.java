// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The exports of one object whose memory must not move while there are any. */
public final class BufferExports {
    private final List<WeakReference<BufferExport>> exports = new ArrayList<>(0);
    /** Threads whose calls of methods hold the memory, once for each call. */
    private final List<Thread> holders = new ArrayList<>(0);

    /** Remembers an export. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized BufferExport add(BufferExport export) {
        exports.removeIf(BufferExports::isUnused);
        exports.add(new WeakReference<>(export));
        return export;
    }

    /**
     * Keeps the memory in place, or no longer does, for code that this thread runs meanwhile. Other threads may go on, as
     * whoever holds it has a copy then.
     */
    public synchronized void hold(boolean begins) {
        if (begins) {
            holders.add(Thread.currentThread());
        } else {
            holders.remove(Thread.currentThread());
        }
    }

    /**
     * Whether something holds the memory in place. A view that the program has dropped does not count, which only the
     * garbage collector knows: it is asked when there seem to be views, as the alternative is to refuse to resize.
     */
    public boolean any() {
        return !holders.isEmpty() && isHeld() || !exports.isEmpty() && anyInUse();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized boolean isHeld() {
        return holders.contains(Thread.currentThread());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized boolean anyInUse() {
        exports.removeIf(BufferExports::isUnused);
        if (!exports.isEmpty()) {
            System.gc();
            exports.removeIf(BufferExports::isUnused);
        }
        return !exports.isEmpty();
    }

    private static boolean isUnused(WeakReference<BufferExport> reference) {
        BufferExport export = reference.get();
        return export == null || !export.isInUse();
    }
}
