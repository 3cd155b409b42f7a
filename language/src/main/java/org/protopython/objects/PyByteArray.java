// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code bytearray}: a growing array of which the first {@link #size} bytes are in use. */
public final class PyByteArray extends PyObject {
    private byte[] store;
    private int size;
    private int exports;
    private final List<WeakReference<PyMemoryView>> views = new ArrayList<>(0);

    public PyByteArray(PyType type, byte[] value) {
        super(type);
        this.store = value;
        this.size = value.length;
    }

    public PyByteArray(byte[] value) {
        this(BuiltinTypes.BYTEARRAY, value);
    }

    public int size() {
        return size;
    }

    /** The storage; bytes from {@link #size} on are unused. */
    public byte[] store() {
        return store;
    }

    /** A copy of the contents. */
    public byte[] toArray() {
        return Arrays.copyOf(store, size);
    }

    /** Replaces the contents; takes over the array. */
    public void setContents(byte[] value) {
        store = value;
        size = value.length;
    }

    public void append(byte value) {
        if (size == store.length) {
            store = Arrays.copyOf(store, Math.max(16, size + (size >> 1)));
        }
        store[size++] = value;
    }

    /** Tells of a view, which keeps the size fixed as long as it is in use. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void addView(PyMemoryView view) {
        views.removeIf(PyByteArray::isUnused);
        views.add(new WeakReference<>(view));
    }

    /**
     * Whether something holds the contents in place. A view that the program has dropped does not count, which only the
     * garbage collector knows: it is asked when there seem to be views, as the alternative is to refuse to resize.
     */
    public boolean isHeld() {
        return exports > 0 || !views.isEmpty() && hasViews();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized boolean hasViews() {
        views.removeIf(PyByteArray::isUnused);
        if (!views.isEmpty()) {
            System.gc();
            views.removeIf(PyByteArray::isUnused);
        }
        return !views.isEmpty();
    }

    private static boolean isUnused(WeakReference<PyMemoryView> reference) {
        PyMemoryView view = reference.get();
        return view == null || view.isReleased();
    }

    /** Number of buffers that native code holds; while positive the size is fixed. */
    public int exports() {
        return exports;
    }

    public void export(int change) {
        exports += change;
    }
}
