// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.Arrays;
import java.util.Optional;
import org.protopython.ops.libc.SystemLibrary;

/**
 * The library of the system, loaded when the module is imported. As for functions of the C library, each integer and
 * pointer is passed as 64 bits, so that one method handle calls all functions but those that have structs.
 */
final class ZstdLibrary {
    /** The name under which systems keep the library of major version 1, then that of a development package. */
    private static final String[] NAMES = {"libzstd.so.1", "libzstd.so"};

    private static final int MOST = 6;

    /** An error, and the least and greatest value of a parameter. */
    private static final StructLayout BOUNDS = MemoryLayout.structLayout(JAVA_LONG, JAVA_INT, JAVA_INT);

    private static final long LOWER_OFFSET = 8;
    private static final long UPPER_OFFSET = 12;

    /** How to finalize a dictionary: for which level, whether to print, and the identifier, 0 for any. */
    private static final StructLayout DICT_PARAMETERS = MemoryLayout.structLayout(JAVA_INT, JAVA_INT, JAVA_INT);

    private ZstdLibrary() {}

    /** Looked for once in a process. */
    private static final class Symbols {
        /** By the ordinal of the function; null if there is no library, or one that has not all of them. */
        static final long[] ADDRESSES = find();

        private Symbols() {}

        private static long[] find() {
            SymbolLookup library = SystemLibrary.find(NAMES);
            return library == null ? null : addresses(library);
        }

        private static long[] addresses(SymbolLookup library) {
            long[] found = new long[ZstdFunction.values().length];
            for (ZstdFunction function : ZstdFunction.values()) {
                Optional<MemorySegment> code = library.find(function.symbol());
                if (code.isEmpty()) {
                    return null;
                }
                found[function.ordinal()] = code.get().address();
            }
            return found;
        }
    }

    /** Linked at the first call of their kind, which takes some milliseconds. */
    private static final class Plain {
        static final MethodHandle HANDLE =
                SystemLibrary.link(FunctionDescriptor.of(JAVA_LONG, SystemLibrary.longs(MOST)));

        private Plain() {}
    }

    private static final class ForBounds {
        static final MethodHandle HANDLE = SystemLibrary.link(FunctionDescriptor.of(BOUNDS, JAVA_LONG));

        private ForBounds() {}
    }

    private static final class Finalizing {
        static final MethodHandle HANDLE = SystemLibrary.link(
                FunctionDescriptor.of(JAVA_LONG, SystemLibrary.longs(7)).appendArgumentLayouts(DICT_PARAMETERS));

        private Finalizing() {}
    }

    static boolean isThere() {
        return Symbols.ADDRESSES != null;
    }

    static String name() {
        return NAMES[0];
    }

    private static MemorySegment code(ZstdFunction function) {
        return MemorySegment.ofAddress(Symbols.ADDRESSES[function.ordinal()]);
    }

    static long call(ZstdFunction function, long[] arguments) {
        long[] a = Arrays.copyOf(arguments, MOST);
        try {
            return (long) Plain.HANDLE.invokeExact(code(function), a[0], a[1], a[2], a[3], a[4], a[5]);
        } catch (Throwable e) {
            throw SystemLibrary.unexpected(e);
        }
    }

    /** Between which values a parameter lies, as a function for that says. */
    static ParameterBounds bounds(ZstdFunction function, int parameter) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bounds = (MemorySegment)
                    ForBounds.HANDLE.invokeExact(code(function), (SegmentAllocator) arena, (long) parameter);
            return new ParameterBounds(
                    bounds.get(JAVA_LONG, 0), bounds.get(JAVA_INT, LOWER_OFFSET), bounds.get(JAVA_INT, UPPER_OFFSET));
        } catch (Throwable e) {
            throw SystemLibrary.unexpected(e);
        }
    }

    /** Calls the function that finalizes dictionaries with its first seven arguments and the level. */
    static long finalizeDict(long[] a, int level) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment parameters = arena.allocate(DICT_PARAMETERS);
            parameters.set(JAVA_INT, 0, level);
            return (long) Finalizing.HANDLE.invokeExact(
                    code(ZstdFunction.FINALIZE_DICT), a[0], a[1], a[2], a[3], a[4], a[5], a[6], parameters);
        } catch (Throwable e) {
            throw SystemLibrary.unexpected(e);
        }
    }

    /** A text of the library. */
    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    static String text(long address) {
        return MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0);
    }
}
