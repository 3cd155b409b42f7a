// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Structs;
import org.protopython.ops.libc.SystemCallException;

/**
 * Asks the system for the status of a file. Programs do so for thousands of files in a row; the places of the fields are
 * looked up once.
 */
final class StatusReader {
    private static final int STATX_BASIC_STATS = 0x7FF;
    private static final long NANOS = 1_000_000_000L;

    private static final long MODE = offset("mode");
    private static final long INODE = offset("ino");
    private static final long LINKS = offset("nlink");
    private static final long USER = offset("uid");
    private static final long GROUP = offset("gid");
    private static final long SIZE = offset("size");
    private static final long BLOCK_SIZE = offset("blksize");
    private static final long BLOCKS = offset("blocks");
    private static final long ACCESSED = offset("atime");
    private static final long MODIFIED = offset("mtime");
    private static final long CHANGED = offset("ctime");
    private static final long NANOS_IN_TIME = offset("atime", "tv_nsec") - ACCESSED;
    private static final long DEVICE = offset("dev_major");
    private static final long SPECIAL_DEVICE = offset("rdev_major");

    private StatusReader() {}

    private static long offset(String... path) {
        return Structs.offset(Structs.STATX, path);
    }

    /** @param flags of {@code statx} */
    static Status read(int directory, byte[] path, int flags) throws SystemCallException {
        long size = Structs.STATX.byteSize();
        try (Arena arena = Arena.ofConfined()) {
            // the struct and behind it the path, C's string: memory of an arena is zero
            MemorySegment memory = arena.allocate(size + path.length + 1, Structs.STATX.byteAlignment());
            MemorySegment.copy(path, 0, memory, JAVA_BYTE, size, path.length);
            SystemCallException.check(Libc.retry(
                    LibcFunction.STATX,
                    directory,
                    memory.address() + size,
                    flags,
                    STATX_BASIC_STATS,
                    memory.address()));
            return status(memory);
        }
    }

    private static Status status(MemorySegment struct) {
        return new Status(
                struct.get(JAVA_SHORT, MODE) & 0xFFFF,
                struct.get(JAVA_LONG, INODE),
                device(struct, DEVICE),
                unsigned(struct, LINKS),
                unsigned(struct, USER),
                unsigned(struct, GROUP),
                struct.get(JAVA_LONG, SIZE),
                time(struct, ACCESSED),
                time(struct, MODIFIED),
                time(struct, CHANGED),
                unsigned(struct, BLOCK_SIZE),
                struct.get(JAVA_LONG, BLOCKS),
                device(struct, SPECIAL_DEVICE));
    }

    private static long unsigned(MemorySegment struct, long offset) {
        return struct.get(JAVA_INT, offset) & 0xFFFFFFFFL;
    }

    private static long time(MemorySegment struct, long offset) {
        return struct.get(JAVA_LONG, offset) * NANOS + struct.get(JAVA_INT, offset + NANOS_IN_TIME);
    }

    /** The numbers of a device stand one behind the other. */
    private static long device(MemorySegment struct, long offset) {
        return DeviceNumbers.make(unsigned(struct, offset), unsigned(struct, offset + Integer.BYTES));
    }
}
