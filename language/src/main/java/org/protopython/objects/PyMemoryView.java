// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.nio.ByteBuffer;

/** {@code memoryview}: items of the memory that an object exported, in any number of dimensions. */
public final class PyMemoryView extends PyObject {
    private final BufferExport export;
    private final int offset;
    private final String format;
    private final int itemSize;
    private final int[] shape;
    private final int[] strides;
    private final int byteCount;
    private final boolean readOnly;
    private int pins;
    private boolean released;
    private boolean restricted;
    private long hash;
    private boolean hashed;

    /** A view on all that was exported. */
    public PyMemoryView(BufferExport export) {
        this(
                export,
                export.offset(),
                export.format(),
                export.itemSize(),
                export.shape(),
                export.strides(),
                export.byteCount(),
                export.isReadOnly());
    }

    /**
     * A view on some of it.
     *
     * @param offset of the first item, in bytes
     * @param strides distance from one item to the next of each dimension, in bytes
     */
    public PyMemoryView(
            BufferExport export,
            int offset,
            String format,
            int itemSize,
            int[] shape,
            int[] strides,
            boolean readOnly) {
        this(export, offset, format, itemSize, shape, strides, itemSize * product(shape), readOnly);
    }

    private PyMemoryView(
            BufferExport export,
            int offset,
            String format,
            int itemSize,
            int[] shape,
            int[] strides,
            int byteCount,
            boolean readOnly) {
        super(BuiltinTypes.MEMORYVIEW);
        this.export = export;
        this.offset = offset;
        this.format = format;
        this.itemSize = itemSize;
        this.shape = shape.clone();
        this.strides = strides.clone();
        this.byteCount = byteCount;
        this.readOnly = readOnly;
        export.addView(this);
    }

    /** The strides of items without gaps in C's order. */
    public static int[] contiguousStrides(int[] shape, int itemSize) {
        int[] strides = new int[shape.length];
        int stride = itemSize;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = stride;
            stride *= shape[i];
        }
        return strides;
    }

    /** Another view on the same items. */
    public PyMemoryView whole(boolean withoutWriting) {
        return new PyMemoryView(export, offset, format, itemSize, shape, strides, byteCount, withoutWriting);
    }

    /** A view on the same memory from {@code newOffset} on. */
    public PyMemoryView with(int newOffset, int[] newShape, int[] newStrides) {
        return new PyMemoryView(export, newOffset, format, itemSize, newShape, newStrides, readOnly);
    }

    /** A view on the same contiguous memory as other items. */
    public PyMemoryView cast(String newFormat, int newItemSize, int[] newShape) {
        int[] newStrides = contiguousStrides(newShape, newItemSize);
        return new PyMemoryView(export, offset, newFormat, newItemSize, newShape, newStrides, readOnly);
    }

    public BufferExport export() {
        return export;
    }

    public ByteBuffer memory() {
        return export.memory();
    }

    public int offset() {
        return offset;
    }

    public String format() {
        return format;
    }

    public int itemSize() {
        return itemSize;
    }

    public int dimensions() {
        return shape.length;
    }

    /** Not to be changed. */
    public int[] shape() {
        return shape;
    }

    /** Not to be changed. */
    public int[] strides() {
        return strides;
    }

    /** Where an item of a dimension begins that begins at a position itself. */
    public int position(int start, int dimension, int index) {
        int position = start + index * strides[dimension];
        int[] subOffsets = export.subOffsets();
        return subOffsets == null || subOffsets[dimension] < 0
                ? position
                : export.follow(position) + subOffsets[dimension];
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public boolean isReleased() {
        return released;
    }

    /** The view is not used any more; with the last one of an export goes the export. */
    public void release() {
        if (!released) {
            released = true;
            export.viewReleased();
        }
    }

    /** From now on no other views are made of this one, which will soon be released. */
    public void restrict() {
        restricted = true;
    }

    public boolean isRestricted() {
        return restricted;
    }

    /** Number of those that use the view, which cannot be released while there are any. */
    public int pins() {
        return pins;
    }

    public synchronized void pin(int change) {
        pins += change;
    }

    /** Number of items. */
    public int itemCount() {
        return product(shape);
    }

    private static int product(int[] lengths) {
        int product = 1;
        for (int length : lengths) {
            product *= length;
        }
        return product;
    }

    /** Number of bytes; more than those of the items where the exporter was made larger than these. */
    public int byteCount() {
        return byteCount;
    }

    /** Whether there are no gaps between items in C's order. */
    public boolean isContiguous() {
        return isContiguous(shape.length - 1, -1);
    }

    /** Whether there are no gaps between items in Fortran's order. */
    public boolean isFortranContiguous() {
        return isContiguous(0, 1);
    }

    private boolean isContiguous(int first, int step) {
        if (export.subOffsets() != null) {
            return false;
        }
        if (byteCount() == 0) {
            return true;
        }
        int stride = itemSize;
        for (int i = first; i >= 0 && i < shape.length; i += step) {
            if (shape[i] > 1 && strides[i] != stride) {
                return false;
            }
            stride *= shape[i];
        }
        return true;
    }

    /** A copy of the items in C's order. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public byte[] toBytes() {
        byte[] bytes = new byte[byteCount()];
        if (isContiguous()) {
            memory().get(offset, bytes);
        } else {
            copy(bytes, 0, offset, 0);
        }
        return bytes;
    }

    private int copy(byte[] bytes, int target, int position, int dimension) {
        if (dimension == shape.length) {
            memory().get(position, bytes, target, itemSize);
            return target + itemSize;
        }
        int end = target;
        for (int i = 0; i < shape[dimension]; i++) {
            end = copy(bytes, end, position(position, dimension, i), dimension + 1);
        }
        return end;
    }

    /** Overwrites the items of a view of one dimension from the first on. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void setBytes(byte[] bytes, int count) {
        if (isContiguous()) {
            memory().put(offset, bytes, 0, count);
            return;
        }
        for (int i = 0; i * itemSize < count; i++) {
            memory().put(position(offset, 0, i), bytes, i * itemSize, itemSize);
        }
    }

    public boolean hasHash() {
        return hashed;
    }

    public long hash() {
        return hash;
    }

    public void setHash(long newHash) {
        hash = newHash;
        hashed = true;
    }
}
