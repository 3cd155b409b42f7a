// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BufferExport;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Memory of an extension, as its HPy_buffer describes it, until it is released or no view is left. */
final class NativeExport extends BufferExport {
    private static final int MAXIMUM_DIMENSIONS = 64;

    /** How far from its first item the memory behind pointers may lie. */
    private static final int REACH = 1 << 30;

    private static final int WORD = 16;

    private final BufferLease lease;
    private final int[] subOffsets;
    private final long base;

    private NativeExport(BufferLease lease, Layout layout) {
        super(
                lease.owner() == null ? PyNone.NONE : lease.owner(),
                layout.memory(),
                layout.readOnly,
                layout.format,
                layout.itemSize,
                layout.shape,
                layout.strides,
                layout.offset);
        this.lease = lease;
        this.subOffsets = layout.subOffsets;
        this.base = layout.start - layout.offset;
    }

    @Override
    public int[] subOffsets() {
        return subOffsets;
    }

    @Override
    public int follow(int position) {
        long relative = memory().getLong(position) - base;
        if (relative < 0 || relative >= memory().limit()) {
            throw Errors.notImplementedError("a buffer with suboffsets spans more than 1 GiB");
        }
        return (int) relative;
    }

    /** BufferError for a description that makes no sense. */
    static NativeExport of(BufferLease lease, PyObject self) {
        NativeExport export = new NativeExport(lease, new Layout(lease.address(), self));
        NativeStructs structs = NativeStructs.of(lease.state().thread());
        lease.state().objects().own(export, () -> structs.releaseLater(lease));
        return export;
    }

    @Override
    protected void onRelease() {
        lease.release();
    }

    private static PException refused(PyObject self, String why) {
        return Errors.raise(
                ExceptionTypes.BUFFER_ERROR, "buffer of '" + self.type().name() + "' object: " + why);
    }

    /** What the struct says, with what it may leave out. */
    private static final class Layout {
        private final PyObject self;
        private final long start;
        private final boolean readOnly;
        private final String format;
        private final int itemSize;
        private final int[] shape;
        private final int[] strides;
        private final int[] subOffsets;
        private int offset;
        private int end;

        Layout(long buffer, PyObject self) {
            this.self = self;
            start = NativeMemory.getLong(buffer);
            readOnly = NativeMemory.getInt(buffer + BufferLease.READ_ONLY) != 0;
            long formatText = NativeMemory.getLong(buffer + BufferLease.FORMAT);
            format = formatText == 0 ? "B" : NativeMemory.getString(formatText);
            itemSize = size(NativeMemory.getLong(buffer + BufferLease.ITEM_SIZE), "itemsize");
            int length = size(NativeMemory.getLong(buffer + BufferLease.LENGTH), "len");
            int dimensions = NativeMemory.getInt(buffer + BufferLease.DIMENSIONS);
            if (dimensions < 0 || dimensions > MAXIMUM_DIMENSIONS) {
                throw Errors.valueError("memoryview: number of dimensions must not exceed " + MAXIMUM_DIMENSIONS);
            }
            long shapeArray = NativeMemory.getLong(buffer + BufferLease.SHAPE);
            long stridesArray = NativeMemory.getLong(buffer + BufferLease.STRIDES);
            subOffsets = subOffsets(NativeMemory.getLong(buffer + BufferLease.SUB_OFFSETS), dimensions);
            shape = shapeArray == 0
                    ? (dimensions == 0 ? new int[0] : new int[] {itemSize == 0 ? 0 : length / itemSize})
                    : sizes(shapeArray, dimensions);
            strides = stridesArray == 0
                    ? PyMemoryView.contiguousStrides(shape, itemSize)
                    : strides(stridesArray, dimensions);
            measure();
        }

        /** The bytes from the lowest item to the end of the highest. */
        ByteBuffer memory() {
            if (subOffsets != null) {
                // all there is around; only what the pointers lead to is touched
                return segment(start - offset, (long) offset + REACH - WORD).asByteBuffer();
            } else if (end == 0) {
                return ByteBuffer.allocate(0);
            } else if (start == 0) {
                throw refused(self, "null pointer");
            }
            return segment(start - offset, end + offset).asByteBuffer();
        }

        @SuppressWarnings("restricted")
        private static MemorySegment segment(long address, long bytes) {
            return MemorySegment.ofAddress(address).reinterpret(bytes);
        }

        private void measure() {
            long low = 0;
            long high = itemSize;
            for (int i = 0; i < shape.length; i++) {
                if (shape[i] == 0) {
                    return;
                }
                long reach = (shape[i] - 1L) * strides[i];
                low += Math.min(reach, 0);
                high += Math.max(reach, 0);
            }
            if (high - low > Integer.MAX_VALUE) {
                throw refused(self, "more than 2 GiB");
            }
            offset = subOffsets == null ? (int) -low : (int) Math.min(REACH, start - 1);
            end = (int) high;
        }

        private int size(long value, String name) {
            if (value < 0 || value > Integer.MAX_VALUE) {
                throw refused(self, name + " " + value);
            }
            return (int) value;
        }

        private int[] sizes(long array, int count) {
            int[] sizes = new int[count];
            for (int i = 0; i < count; i++) {
                sizes[i] = size(NativeMemory.getLong(array + 8L * i), "shape");
            }
            return sizes;
        }

        private int[] strides(long array, int count) {
            int[] distances = new int[count];
            for (int i = 0; i < count; i++) {
                long distance = NativeMemory.getLong(array + 8L * i);
                if (distance != (int) distance) {
                    throw refused(self, "stride " + distance);
                }
                distances[i] = (int) distance;
            }
            return distances;
        }

        /** Null when no dimension has pointers. */
        private int[] subOffsets(long array, int count) {
            int[] found = array == 0 ? new int[0] : strides(array, count);
            return java.util.Arrays.stream(found).anyMatch(value -> value >= 0) ? found : null;
        }
    }
}
