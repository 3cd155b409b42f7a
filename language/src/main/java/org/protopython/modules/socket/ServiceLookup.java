// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;

/**
 * Services and protocols of the internet, as the C library knows them. What it answers lies in memory that its next
 * answer is written to, so that one thread at a time asks.
 */
final class ServiceLookup {
    /** The longest name that is read. */
    private static final int LONGEST_NAME = 1024;
    /** Where {@code servent} and {@code protoent} have their name and their number, and how many bytes are read. */
    private static final int NAME = 0;

    private static final int NUMBER = 2 * Long.BYTES;
    private static final int ENTRY_BYTES = NUMBER + Integer.BYTES;

    private ServiceLookup() {}

    /** The number of a protocol, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static synchronized Long protocol(String name) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found = entry(Libc.call(LibcFunction.GETPROTOBYNAME, text(arena, name)));
            return found == null ? null : (long) found.get(ValueLayout.JAVA_INT, NUMBER);
        }
    }

    /**
     * The port of a service, or null.
     *
     * @param protocol null for any
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static synchronized Long port(String service, String protocol) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found =
                    entry(Libc.call(LibcFunction.GETSERVBYNAME, text(arena, service), text(arena, protocol)));
            return found == null ? null : (long) networkOrder(found.get(ValueLayout.JAVA_INT, NUMBER));
        }
    }

    /**
     * The service at a port, or null.
     *
     * @param protocol null for any
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    @SuppressWarnings("restricted")
    static synchronized String name(int port, String protocol) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment found =
                    entry(Libc.call(LibcFunction.GETSERVBYPORT, networkOrder(port), text(arena, protocol)));
            return found == null
                    ? null
                    : MemorySegment.ofAddress(found.get(ValueLayout.JAVA_LONG, NAME))
                            .reinterpret(LONGEST_NAME)
                            .getString(0, StandardCharsets.UTF_8);
        }
    }

    private static int networkOrder(int port) {
        return Short.toUnsignedInt(Short.reverseBytes((short) port));
    }

    @SuppressWarnings("restricted")
    private static MemorySegment entry(long address) {
        return address <= 0 ? null : MemorySegment.ofAddress(address).reinterpret(ENTRY_BYTES);
    }

    private static long text(Arena arena, String text) {
        return text == null
                ? 0
                : NativeDescriptors.string(arena, FileNames.encode(text)).address();
    }
}
