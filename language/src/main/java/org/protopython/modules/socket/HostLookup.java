// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;

/** Addresses of hosts by their names, and the texts of addresses. */
final class HostLookup {
    /** What {@code getaddrinfo} finds. */
    record Found(int family, int kind, int protocol, String canonicalName, SocketAddress address) {}

    /** Bytes of {@code struct addrinfo}: four ints, a length, and three pointers. */
    private static final long INFO_BYTES = 48;

    private static final long LENGTH = 16;
    private static final long ADDRESS = 24;
    private static final long CANONICAL_NAME = 32;
    private static final long NEXT = 40;
    private static final int PASSIVE = 1;
    private static final int IPV4 = 4;
    private static final int IPV6 = 16;
    private static final int LONGEST_NAME = 1025;

    private HostLookup() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static String toAscii(String name) {
        try {
            return IDN.toASCII(name);
        } catch (IllegalArgumentException e) {
            throw Errors.raise(ExceptionTypes.UNICODE_ERROR, "encoding with 'idna' codec failed");
        }
    }

    /** The bytes of the address of a host. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] number(String host, int family) {
        int size = family == SocketConstants.AF_INET ? IPV4 : IPV6;
        if (host.isEmpty()) {
            return new byte[size];
        }
        if (family == SocketConstants.AF_INET) {
            byte[] plain = host.equals("<broadcast>") ? new byte[] {-1, -1, -1, -1} : InternetNumbers.parse4(host);
            if (plain != null) {
                return plain;
            }
        }
        Found found =
                find(host, null, family, (int) SocketConstants.SOCK_DGRAM, 0, 0).getFirst();
        int start = family == SocketConstants.AF_INET ? 4 : 8;
        return Arrays.copyOfRange(found.address().bytes(), start, start + size);
    }

    /** @param service null, a number or a name */
    @TruffleBoundary(transferToInterpreterOnException = false)
    @SuppressWarnings("restricted") // the list that getaddrinfo returns, until it is freed
    static List<Found> find(String host, String service, int family, int kind, int protocol, int flags) {
        List<Found> found = new ArrayList<>();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment hints = arena.allocate(INFO_BYTES, Long.BYTES);
            int[] wanted = {flags, family, kind, protocol};
            for (int i = 0; i < wanted.length; i++) {
                hints.setAtIndex(ValueLayout.JAVA_INT, i, wanted[i]);
            }
            MemorySegment result = arena.allocate(ValueLayout.JAVA_LONG);
            long code = Libc.call(
                    LibcFunction.GETADDRINFO,
                    pointer(arena, host),
                    pointer(arena, service),
                    hints.address(),
                    result.address());
            if (code != 0) {
                throw SocketErrors.ofLookup(code);
            }
            long first = result.get(ValueLayout.JAVA_LONG, 0);
            for (long at = first; at != 0; ) {
                MemorySegment info = MemorySegment.ofAddress(at).reinterpret(INFO_BYTES);
                found.add(read(info));
                at = info.get(ValueLayout.JAVA_LONG, NEXT);
            }
            Libc.call(LibcFunction.FREEADDRINFO, first);
        }
        return found;
    }

    @SuppressWarnings("restricted")
    private static Found read(MemorySegment info) {
        int length = info.get(ValueLayout.JAVA_INT, LENGTH);
        MemorySegment address = MemorySegment.ofAddress(info.get(ValueLayout.JAVA_LONG, ADDRESS))
                .reinterpret(length);
        long name = info.get(ValueLayout.JAVA_LONG, CANONICAL_NAME);
        return new Found(
                info.getAtIndex(ValueLayout.JAVA_INT, 1),
                info.getAtIndex(ValueLayout.JAVA_INT, 2),
                info.getAtIndex(ValueLayout.JAVA_INT, 3),
                name == 0
                        ? ""
                        : MemorySegment.ofAddress(name)
                                .reinterpret(LONGEST_NAME)
                                .getString(0),
                SocketAddress.of(address, length));
    }

    private static long pointer(Arena arena, String text) {
        return text == null
                ? 0
                : NativeDescriptors.string(arena, text.getBytes(StandardCharsets.ISO_8859_1))
                        .address();
    }

    /** Names of a host and a service by {@code getnameinfo}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static String[] names(SocketAddress address, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = address.in(arena);
            MemorySegment host = arena.allocate(LONGEST_NAME);
            MemorySegment service = arena.allocate(LONGEST_NAME);
            long code = Libc.call(
                    LibcFunction.GETNAMEINFO,
                    place.address(),
                    place.byteSize(),
                    host.address(),
                    LONGEST_NAME,
                    service.address(),
                    LONGEST_NAME,
                    flags);
            if (code != 0) {
                throw SocketErrors.ofLookup(code);
            }
            return new String[] {host.getString(0), service.getString(0)};
        }
    }

    static int passive() {
        return PASSIVE;
    }

    /** The usual text of an address of 4 or 16 bytes. */
    static String text(byte[] number) {
        return number.length == IPV4 ? InternetNumbers.format4(number) : InternetNumbers.format6(number);
    }
}
