// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.security.Security;
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
    private static final int RLIMIT_NOFILE = 7;
    private static final int EMFILE = 24;

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

    /**
     * The result of a call that opens a descriptor, which is closed again, as if there were none left, where it is among
     * the last.
     */
    static long leave(long result) {
        if (result < MANY || result < limit() - KEPT) {
            return result;
        }
        Libc.call(LibcFunction.CLOSE, result);
        return -EMFILE;
    }

    private static long limit() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment limits = arena.allocate(Structs.RLIMIT);
            long result = Libc.call(LibcFunction.GETRLIMIT, RLIMIT_NOFILE, limits.address());
            return result < 0 ? Long.MAX_VALUE : limits.get(ValueLayout.JAVA_LONG, 0) & Long.MAX_VALUE;
        }
    }
}
