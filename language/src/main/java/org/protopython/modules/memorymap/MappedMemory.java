// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicBoolean;
import org.protopython.ops.OsErrors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;

/**
 * Memory that the system maps, until it is released, at the latest when nobody can reach it any more. Whoever releases it
 * takes care that nobody uses it at that time.
 */
final class MappedMemory {
    private static final long MAY_MOVE = 1;

    private final MemorySegment segment;
    private final Release release;

    private MappedMemory(long address, long size) {
        release = new Release(address, size);
        segment = reinterpret(address, size, release);
    }

    @SuppressWarnings("restricted") // native access is what the module's descriptors are asked for
    private static MemorySegment reinterpret(long address, long size, Release release) {
        return MemorySegment.ofAddress(address).reinterpret(size, Arena.ofAuto(), unused -> release.run());
    }

    /** Gives the memory back, once. Knows nothing of the segment, so that it does not keep it alive. */
    private static final class Release implements Runnable {
        private final long address;
        private final long size;
        private final AtomicBoolean done = new AtomicBoolean();

        Release(long address, long size) {
            this.address = address;
            this.size = size;
        }

        @Override
        public void run() {
            if (done.compareAndSet(false, true)) {
                Libc.call(LibcFunction.MUNMAP, address, size);
            }
        }
    }

    /** Maps; OSError when the system refuses. */
    static MappedMemory map(long size, int protection, int flags, int descriptor, long offset) {
        long address = Libc.call(LibcFunction.MMAP, 0, size, protection, flags, descriptor, offset);
        return new MappedMemory(OsErrors.check(address, null), size);
    }

    MemorySegment segment() {
        return segment;
    }

    /** The same with another size, perhaps elsewhere; this one is of no use then. OSError when the system refuses. */
    MappedMemory resized(long size) {
        long address = Libc.call(LibcFunction.MREMAP, segment.address(), segment.byteSize(), size, MAY_MOVE);
        OsErrors.check(address, null);
        release.done.set(true);
        return new MappedMemory(address, size);
    }

    void release() {
        release.run();
    }
}
