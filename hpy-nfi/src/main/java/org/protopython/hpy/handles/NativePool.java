// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import java.util.ArrayList;
import java.util.List;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.hpy.nfi.NativeRuntime;

/**
 * Small blocks of native memory for the structs of objects, cut from larger pieces and used again; a downcall for each
 * would cost more than the struct. Not synchronised.
 */
final class NativePool {
    private static final int GRAIN_SHIFT = 4;
    private static final int CLASSES = 257;
    private static final int PIECE = 1 << 16;

    private final NativeRuntime runtime;
    private final List<Long> pieces = new ArrayList<>();
    /** Heads of the lists of free blocks by size class; a free block begins with the address of the next. */
    private final long[] free = new long[CLASSES];

    private long unused;
    private long end;

    NativePool(NativeRuntime runtime) {
        this.runtime = runtime;
    }

    private static int classOf(long bytes) {
        return (int) ((bytes + (1 << GRAIN_SHIFT) - 1) >> GRAIN_SHIFT);
    }

    /** Zeroed memory. */
    long allocate(long bytes) {
        int size = classOf(Math.max(bytes, 1));
        if (size >= CLASSES) {
            return runtime.calloc(bytes);
        }
        long block = free[size];
        if (block == 0) {
            return cut((long) size << GRAIN_SHIFT);
        }
        free[size] = NativeMemory.getLong(block);
        NativeMemory.clear(block, (long) size << GRAIN_SHIFT);
        return block;
    }

    private long cut(long bytes) {
        if (end - unused < bytes) {
            unused = runtime.calloc(PIECE);
            end = unused + PIECE;
            pieces.add(unused);
        }
        long block = unused;
        unused += bytes;
        return block;
    }

    void free(long block, long bytes) {
        int size = classOf(Math.max(bytes, 1));
        if (size >= CLASSES) {
            runtime.free(block);
            return;
        }
        NativeMemory.putLong(block, free[size]);
        free[size] = block;
    }

    void freeAll() {
        pieces.forEach(runtime::free);
    }
}
