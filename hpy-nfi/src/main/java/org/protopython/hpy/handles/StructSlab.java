// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/**
 * Native memory for a number of structs of one size, for objects that need nothing to happen when they go. Each refers to
 * its slab, whose memory is used again when the last of them is gone; a reference for each object, which Java would have
 * to watch, costs more than the object.
 */
public final class StructSlab {
    /** The size in bytes of the largest structs that come from slabs. */
    public static final int LARGEST = 128;

    static final int STRUCTS = 32;
    private static final int GRAIN_SHIFT = 4;
    static final int SIZES = (LARGEST >> GRAIN_SHIFT) + 1;

    private final int size;
    private long next;
    private int left = STRUCTS;

    /** @param memory zeroed, for all structs */
    StructSlab(long memory, int size) {
        this.next = memory;
        this.size = size;
    }

    /** The number of a size, and the bytes that a struct of that size gets. */
    static int sizeClass(long bytes) {
        return (int) (bytes + (1 << GRAIN_SHIFT) - 1) >> GRAIN_SHIFT;
    }

    static int bytes(int sizeClass) {
        return sizeClass << GRAIN_SHIFT;
    }

    boolean isFull() {
        return left == 0;
    }

    /** The address of a zeroed struct; by the thread that got the slab. */
    public long take() {
        long struct = next;
        next += size;
        left--;
        return struct;
    }
}
