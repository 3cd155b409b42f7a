// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;

/** The log of the process, whose state the C library keeps. */
final class SystemLog {
    private static boolean open;
    /** The C library reads it again for each message. */
    private static MemorySegment name = MemorySegment.NULL;

    private SystemLog() {}

    static synchronized boolean isOpen() {
        return open;
    }

    /** @param program the name that begins each message; null for the one that the C library knows */
    static synchronized void open(byte[] program, long options, long facility) {
        MemorySegment next = program == null ? MemorySegment.NULL : SystemCalls.string(Arena.ofAuto(), program);
        Libc.call(LibcFunction.OPENLOG, next.address(), options, facility);
        name = next;
        open = true;
    }

    static synchronized void close() {
        if (open) {
            Libc.call(LibcFunction.CLOSELOG);
            name = MemorySegment.NULL;
            open = false;
        }
    }

    static void write(int priority, byte[] message) {
        try (Arena arena = Arena.ofConfined()) {
            long format = SystemCalls.string(arena, new byte[] {'%', 's'}).address();
            Libc.call(
                    LibcFunction.SYSLOG,
                    priority,
                    format,
                    SystemCalls.string(arena, message).address());
        }
    }

    /** The mask before; 0 changes nothing. */
    static int setMask(int mask) {
        return (int) Libc.call(LibcFunction.SETLOGMASK, mask);
    }
}
