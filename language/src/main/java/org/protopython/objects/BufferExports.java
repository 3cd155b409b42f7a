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
    private int pins;

    /** Remembers an export. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized BufferExport add(BufferExport export) {
        exports.removeIf(BufferExports::isUnused);
        exports.add(new WeakReference<>(export));
        return export;
    }

    /** Keeps the memory in place, or no longer does, for somebody who needs no export. */
    public synchronized void pin(int change) {
        pins += change;
    }

    /** The number of pins. */
    public synchronized int pins() {
        return pins;
    }

    /**
     * Whether something holds the memory in place. A view that the program has dropped does not count, which only the
     * garbage collector knows: it is asked when there seem to be views, as the alternative is to refuse to resize.
     */
    public boolean any() {
        return pins > 0 || !exports.isEmpty() && anyInUse();
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
