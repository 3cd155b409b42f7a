// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.OwnMemory;

/**
 * Native memory for a number of structs of one size, for objects that need nothing to happen when they go. Each refers to
 * its slab, whose memory is used again when the last of them is gone; a reference for each object, which Java would have
 * to watch, costs more than the object. C takes structs from the thread's slabs as well.
 */
public final class StructSlab {
    /** The size in bytes of the largest structs that come from slabs. */
    public static final int LARGEST = 128;

    private static final int GRAIN_SHIFT = 4;
    private static final int FEWEST = 32;
    private static final int BYTES = 4096;
    static final int SIZES = NativeLayout.SLAB_CLASSES;

    private final long cursor;
    private final long memory;
    private final int size;

    /**
     * @param cursor address of what tells C and Java which structs are left; it is that of the thread's slab before
     * @param memory zeroed, for all structs
     */
    StructSlab(long cursor, long memory, int size) {
        this.cursor = cursor;
        this.memory = memory;
        this.size = size;
        OwnMemory.putLong(cursor + NativeLayout.SLAB_NEXT, memory);
        OwnMemory.putInt(cursor + NativeLayout.SLAB_LEFT, structs(size));
        OwnMemory.putInt(cursor + NativeLayout.SLAB_NASCENTS, 0);
    }

    /** The number of a size, and the bytes that a struct of that size gets. */
    public static int sizeClass(long bytes) {
        return (int) (bytes + (1 << GRAIN_SHIFT) - 1) >> GRAIN_SHIFT;
    }

    static int bytes(int sizeClass) {
        return sizeClass << GRAIN_SHIFT;
    }

    /** The number of structs in a slab: more of smaller ones. */
    static int structs(int size) {
        return Math.max(BYTES / size, FEWEST);
    }

    boolean isFull() {
        return OwnMemory.getInt(cursor + NativeLayout.SLAB_LEFT) == 0;
    }

    /** The address of a zeroed struct; by the thread that got the slab. */
    public long take() {
        long struct = OwnMemory.getLong(cursor + NativeLayout.SLAB_NEXT);
        OwnMemory.putLong(cursor + NativeLayout.SLAB_NEXT, struct + size);
        int left = OwnMemory.getInt(cursor + NativeLayout.SLAB_LEFT);
        OwnMemory.putInt(cursor + NativeLayout.SLAB_LEFT, left - 1);
        return struct;
    }

    /** Handles of instances that C has made with structs from here; some may be closed by now. */
    long[] nascents() {
        long[] handles = new long[OwnMemory.getInt(cursor + NativeLayout.SLAB_NASCENTS)];
        for (int i = 0; i < handles.length; i++) {
            handles[i] = OwnMemory.getLong(cursor + NativeLayout.SLAB_NASCENT + 8L * i);
        }
        return handles;
    }

    /** The instance has its object now. Only the newest goes at once, which most are; by the slab's own thread. */
    void forget(long nascent) {
        int last = OwnMemory.getInt(cursor + NativeLayout.SLAB_NASCENTS) - 1;
        if (last >= 0 && OwnMemory.getLong(cursor + NativeLayout.SLAB_NASCENT + 8L * last) == nascent) {
            OwnMemory.putInt(cursor + NativeLayout.SLAB_NASCENTS, last);
        }
    }

    boolean contains(long struct) {
        return struct >= memory && struct < memory + (long) size * structs(size);
    }
}
