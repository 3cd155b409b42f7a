// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.queue;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleSafepoint;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/**
 * {@code SimpleQueue}. No Python code runs while its lock is held, so that finalizers and signal handlers may use the
 * queue of the thread that they interrupt.
 */
final class PySimpleQueue extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("SimpleQueue", "_queue", BuiltinTypes.OBJECT, false);

    private final LinkedBlockingQueue<Object> items = new LinkedBlockingQueue<>();

    PySimpleQueue(PyType type) {
        super(type);
    }

    @TruffleBoundary
    void put(Object item) {
        items.add(item);
    }

    /** The oldest item, or null. */
    @TruffleBoundary
    Object poll() {
        return items.poll();
    }

    /** Waits for an item. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object take() {
        Object[] taken = {items.poll()};
        if (taken[0] == null) {
            TruffleSafepoint.setBlockedThreadInterruptible(null, queue -> taken[0] = queue.take(), items);
        }
        return taken[0];
    }

    /** Waits for an item, but not for longer; null when none has come. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    Object take(long nanos) {
        Object[] taken = {items.poll()};
        if (taken[0] == null) {
            long end = System.nanoTime() + nanos;
            TruffleSafepoint.setBlockedThreadInterruptible(
                    null, queue -> taken[0] = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS), items);
        }
        return taken[0];
    }

    @TruffleBoundary
    int size() {
        return items.size();
    }
}
