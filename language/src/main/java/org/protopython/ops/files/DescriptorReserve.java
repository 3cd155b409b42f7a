// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.Security;
import java.util.function.LongSupplier;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.ops.libc.Structs;

/**
 * What a program that opens all the files it may leaves to the JVM, which has files of its own to open: archives of
 * classes, tables of its libraries. Some of that it tries once only; its compiler would be lost for good.
 */
final class DescriptorReserve {
    /** Programs with fewer descriptors do not come near the limit. */
    private static final int MANY = 64;

    private static final int KEPT = 8;
    /** Where it is worth to ask which descriptor is the next: others than these calls open some as well. */
    private static final int NEAR = 32;

    private static final int RLIMIT_NOFILE = 7;
    private static final int O_PATH = 0x200000;

    /** What the last call has opened, in whatever thread. */
    private static volatile long last;

    private DescriptorReserve() {}

    /** What the JVM reads once, for its compiler as well as for hashes and random numbers. */
    private static final class ReadOnce {
        static {
            Security.getProviders();
        }

        private ReadOnce() {}

        static void ensure() {
            // initializing the class has done it
        }
    }

    /** A program has this descriptor: perhaps there will be many. */
    static void prepare(long descriptor) {
        if (descriptor >= MANY) {
            ReadOnce.ensure();
        }
    }

    /** Makes a call that opens a descriptor, which fails before it has done anything if that would be among the last. */
    static long open(LongSupplier call) {
        if (last >= MANY) {
            long limit = limit();
            if (last >= limit - NEAR && next() >= limit - KEPT) {
                return -NativeDescriptors.EMFILE;
            }
        }
        long result = call.getAsLong();
        last = result;
        return result;
    }

    /** What descriptor would be opened now, or the number of an error below zero. */
    private static long next() {
        try (Arena arena = Arena.ofConfined()) {
            long root = arena.allocateFrom("/").address();
            long result = Libc.call(
                    LibcFunction.OPENAT, NativeDescriptors.AT_FDCWD, root, O_PATH | FileDescriptors.O_CLOEXEC, 0);
            if (result >= 0) {
                Libc.call(LibcFunction.CLOSE, result);
            }
            return result;
        }
    }

    private static long limit() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limits = arena.allocate(Structs.RLIMIT);
            long result = Libc.call(LibcFunction.GETRLIMIT, RLIMIT_NOFILE, limits.address());
            return result < 0 ? Long.MAX_VALUE : limits.get(ValueLayout.JAVA_LONG, 0) & Long.MAX_VALUE;
        }
    }
}
