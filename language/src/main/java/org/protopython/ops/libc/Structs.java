// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.libc;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.StructLayout;

/** The structs of Linux that are read or written, the same on x86-64 and AArch64. */
public final class Structs {
    public static final StructLayout TIMESPEC =
            MemoryLayout.structLayout(JAVA_LONG.withName("tv_sec"), JAVA_LONG.withName("tv_nsec"));

    public static final StructLayout POLLFD = MemoryLayout.structLayout(
            JAVA_INT.withName("fd"), JAVA_SHORT.withName("events"), JAVA_SHORT.withName("revents"));

    private static final StructLayout STATX_TIMESTAMP = MemoryLayout.structLayout(
            JAVA_LONG.withName("tv_sec"), JAVA_INT.withName("tv_nsec"), JAVA_INT.withName("reserved"));

    /** {@code struct statx}, which unlike {@code struct stat} does not depend on the processor. */
    public static final StructLayout STATX = MemoryLayout.structLayout(
            JAVA_INT.withName("mask"),
            JAVA_INT.withName("blksize"),
            JAVA_LONG.withName("attributes"),
            JAVA_INT.withName("nlink"),
            JAVA_INT.withName("uid"),
            JAVA_INT.withName("gid"),
            JAVA_SHORT.withName("mode"),
            JAVA_SHORT.withName("spare0"),
            JAVA_LONG.withName("ino"),
            JAVA_LONG.withName("size"),
            JAVA_LONG.withName("blocks"),
            JAVA_LONG.withName("attributes_mask"),
            STATX_TIMESTAMP.withName("atime"),
            STATX_TIMESTAMP.withName("btime"),
            STATX_TIMESTAMP.withName("ctime"),
            STATX_TIMESTAMP.withName("mtime"),
            JAVA_INT.withName("rdev_major"),
            JAVA_INT.withName("rdev_minor"),
            JAVA_INT.withName("dev_major"),
            JAVA_INT.withName("dev_minor"),
            MemoryLayout.sequenceLayout(14, JAVA_LONG).withName("spare"));

    /** {@code struct rusage}: two times of seconds and microseconds, and fourteen numbers. */
    public static final StructLayout RUSAGE = MemoryLayout.structLayout(
            JAVA_LONG.withName("utime_sec"),
            JAVA_LONG.withName("utime_usec"),
            JAVA_LONG.withName("stime_sec"),
            JAVA_LONG.withName("stime_usec"),
            MemoryLayout.sequenceLayout(14, JAVA_LONG).withName("numbers"));

    public static final StructLayout RLIMIT =
            MemoryLayout.structLayout(JAVA_LONG.withName("rlim_cur"), JAVA_LONG.withName("rlim_max"));

    public static final StructLayout IOVEC =
            MemoryLayout.structLayout(JAVA_LONG.withName("iov_base"), JAVA_LONG.withName("iov_len"));

    private Structs() {}

    /** Where a field is, in bytes. */
    public static long offset(StructLayout struct, String... path) {
        PathElement[] elements = new PathElement[path.length];
        for (int i = 0; i < path.length; i++) {
            elements[i] = PathElement.groupElement(path[i]);
        }
        return struct.byteOffset(elements);
    }
}
