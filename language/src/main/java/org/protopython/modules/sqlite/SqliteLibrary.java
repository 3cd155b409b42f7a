// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.protopython.ops.libc.SystemLibrary;

/**
 * The library of the system, loaded when the module is imported. As for functions of the C library, each integer and
 * pointer is passed as 64 bits, in registers or in a slot of the stack, so that few method handles call all functions.
 */
final class SqliteLibrary {
    /** The name under which systems keep the library of major version 3, then that of a development package. */
    private static final String[] NAMES = {"libsqlite3.so.0", "libsqlite3.so"};

    private static final int FEW = 6;
    private static final int MOST = 10;

    private SqliteLibrary() {}

    /** Looked for once in a process. */
    private static final class Symbols {
        /** By the ordinal of the function, 0 for what this version does not have; null if there is no library. */
        static final long[] ADDRESSES = find();

        private Symbols() {}

        private static long[] find() {
            SymbolLookup library = SystemLibrary.find(NAMES);
            return library == null ? null : addresses(library);
        }

        private static long[] addresses(SymbolLookup library) {
            long[] found = new long[SqliteFunction.values().length];
            for (SqliteFunction function : SqliteFunction.values()) {
                found[function.ordinal()] = library.find(function.symbol())
                        .map(MemorySegment::address)
                        .orElse(0L);
            }
            return found;
        }
    }

    /** Linked at the first call of their kind, which takes some milliseconds. */
    private static final class WithFew {
        static final MethodHandle HANDLE = link(FEW);

        private WithFew() {}
    }

    private static final class WithMany {
        static final MethodHandle HANDLE = link(MOST);

        private WithMany() {}
    }

    private static final class WithDouble {
        static final MethodHandle HANDLE =
                SystemLibrary.link(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_DOUBLE));

        private WithDouble() {}
    }

    private static final class ForDouble {
        static final MethodHandle HANDLE = SystemLibrary.link(FunctionDescriptor.of(JAVA_DOUBLE, JAVA_LONG, JAVA_LONG));

        private ForDouble() {}
    }

    private static MethodHandle link(int count) {
        return SystemLibrary.link(FunctionDescriptor.of(JAVA_LONG, SystemLibrary.longs(count)));
    }

    static boolean isThere() {
        return Symbols.ADDRESSES != null;
    }

    static String name() {
        return NAMES[0];
    }

    static long addressOf(SqliteFunction function) {
        return Symbols.ADDRESSES[function.ordinal()];
    }

    static long call(long address, long[] a) {
        MemorySegment code = MemorySegment.ofAddress(address);
        try {
            if (a.length <= FEW) {
                return (long)
                        WithFew.HANDLE.invokeExact(code, at(a, 0), at(a, 1), at(a, 2), at(a, 3), at(a, 4), at(a, 5));
            }
            return (long) WithMany.HANDLE.invokeExact(
                    code, a[0], a[1], a[2], a[3], a[4], a[5], at(a, 6), at(a, 7), at(a, 8), at(a, 9));
        } catch (Throwable e) {
            throw SystemLibrary.unexpected(e);
        }
    }

    static long call(long address, long first, long second, double last) {
        try {
            return (long) WithDouble.HANDLE.invokeExact(MemorySegment.ofAddress(address), first, second, last);
        } catch (Throwable e) {
            throw SystemLibrary.unexpected(e);
        }
    }

    static double number(long address, long first, long second) {
        try {
            return (double) ForDouble.HANDLE.invokeExact(MemorySegment.ofAddress(address), first, second);
        } catch (Throwable e) {
            throw SystemLibrary.unexpected(e);
        }
    }

    private static long at(long[] arguments, int index) {
        return index < arguments.length ? arguments[index] : 0;
    }
}
