// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Memory that an object has exported (PEP 3118), shared by all views on it. It is in use until it was released, or until
 * the last of its views was released or is unreachable.
 */
public class BufferExport {
    private final Object exporter;
    private final ByteBuffer memory;
    private final boolean readOnly;
    private final String format;
    private final int itemSize;
    private final int[] shape;
    private final int[] strides;
    private final int offset;
    private final List<WeakReference<PyMemoryView>> views = new ArrayList<>(1);
    private boolean released;

    /** Contiguous memory of items in one dimension. */
    public BufferExport(Object exporter, ByteBuffer memory, boolean readOnly, String format, int itemSize) {
        this(exporter, memory, readOnly, format, itemSize, new int[] {memory.limit() / itemSize});
    }

    /**
     * Contiguous memory in C's order.
     *
     * @param format of an item, as the module struct spells it
     * @param shape number of items in each dimension; none for a scalar
     */
    public BufferExport(
            Object exporter, ByteBuffer memory, boolean readOnly, String format, int itemSize, int... shape) {
        this(exporter, memory, readOnly, format, itemSize, shape, PyMemoryView.contiguousStrides(shape, itemSize), 0);
    }

    /**
     * Items at any distance from each other.
     *
     * @param strides distance from one item to the next of each dimension, in bytes
     * @param offset of the first item in the memory
     */
    protected BufferExport(
            Object exporter,
            ByteBuffer memory,
            boolean readOnly,
            String format,
            int itemSize,
            int[] shape,
            int[] strides,
            int offset) {
        this.exporter = exporter;
        this.memory = memory.duplicate().order(ByteOrder.nativeOrder());
        this.readOnly = readOnly;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape.clone();
        this.strides = strides.clone();
        this.offset = offset;
    }

    /** The object whose memory this is. */
    public final Object exporter() {
        return exporter;
    }

    /** The memory from its beginning on, in native order. */
    public final ByteBuffer memory() {
        return memory;
    }

    public final boolean isReadOnly() {
        return readOnly;
    }

    public final String format() {
        return format;
    }

    public final int itemSize() {
        return itemSize;
    }

    /** Number of items in each dimension, not to be changed. */
    public final int[] shape() {
        return shape;
    }

    /** Distance from one item to the next of each dimension, not to be changed. */
    public final int[] strides() {
        return strides;
    }

    /** Where the first item is in the memory. */
    public final int offset() {
        return offset;
    }

    /** Number of bytes that were exported: those of the items, but for an exporter that was made larger than these. */
    public int byteCount() {
        int count = itemSize;
        for (int length : shape) {
            count *= length;
        }
        return count;
    }

    /**
     * What is to be added, after the pointer that an item of a dimension is was followed; negative where the item is
     * none. Null when no dimension has pointers.
     */
    public int[] subOffsets() {
        return null;
    }

    /** The position that the pointer at a position leads to; only where a dimension has pointers. */
    public int follow(int position) {
        throw new IllegalStateException("no pointers");
    }

    final synchronized void addView(PyMemoryView view) {
        views.removeIf(BufferExport::isUnused);
        views.add(new WeakReference<>(view));
    }

    /** A view was released, perhaps the last one. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    final void viewReleased() {
        boolean last;
        synchronized (this) {
            views.removeIf(BufferExport::isUnused);
            last = views.isEmpty();
        }
        if (last) {
            release();
        }
    }

    private static boolean isUnused(WeakReference<PyMemoryView> reference) {
        PyMemoryView view = reference.get();
        return view == null || view.isReleased();
    }

    /** Gives the memory back to the exporter; nothing happens the second time. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final void release() {
        synchronized (this) {
            if (released) {
                return;
            }
            released = true;
        }
        onRelease();
    }

    /** What the exporter wants to do when nobody uses the memory any more. */
    protected void onRelease() {}

    /** Whether somebody may still use the memory; asks no garbage collector. */
    public final synchronized boolean isInUse() {
        if (released) {
            return false;
        }
        boolean viewed = !views.isEmpty();
        views.removeIf(BufferExport::isUnused);
        return !viewed || !views.isEmpty();
    }
}
