// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;

/** Memory that C sees as well. It is freed when nobody can reach a segment of it any more. */
final class NativeMemory {
    private static final int ALIGNMENT = 16;
    /** The smallest there is. */
    private static final long PAGE = 4096;
    /** {@code MS_ASYNC}, which does nothing but look. */
    private static final int ASYNCHRONOUSLY = 1;

    private NativeMemory() {}

    /** New memory, all zero. */
    static MemorySegment allocate(long size) {
        MemorySegment memory = Arena.ofAuto().allocate(Math.max(size, 1), ALIGNMENT);
        return memory.byteSize() == size ? memory : memory.asSlice(0, size);
    }

    /** New memory with the bytes, and as many zeros behind them. */
    static MemorySegment copyOf(byte[] bytes, int zeros) {
        MemorySegment memory = allocate(bytes.length + (long) zeros);
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
        return memory;
    }

    /** Memory of Java for values that only pass through. */
    static MemorySegment scratch(long size) {
        return MemorySegment.ofArray(new byte[(int) size]);
    }

    /** Memory of which a program says that it is there. */
    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    static MemorySegment at(long address, long size) {
        return MemorySegment.ofAddress(address).reinterpret(size);
    }

    /** As {@link #at} for memory that will be used at once; ValueError for the null pointer. */
    static MemorySegment dereference(long address, long size) {
        if (address == 0) {
            throw Errors.valueError("NULL pointer access");
        }
        return at(address, size);
    }

    /** ValueError where a program says that there is memory, but the system knows of none. */
    static void checkMapped(long address) {
        if (address == 0) {
            throw Errors.valueError("NULL pointer access");
        } else if (Libc.call(LibcFunction.MSYNC, address & -PAGE, PAGE, ASYNCHRONOUSLY) < 0) {
            throw Errors.valueError("no memory at 0x%s", Long.toHexString(address));
        }
    }

    /** The address; NotImplementedError for memory of Java, such as that of a bytearray. */
    static long address(MemorySegment memory) {
        if (!memory.isNative()) {
            throw Errors.notImplementedError("the memory of this object has no address");
        }
        return memory.address();
    }

    static long pointer(MemorySegment memory) {
        return memory.get(ValueLayout.JAVA_LONG_UNALIGNED, 0);
    }

    static void setPointer(MemorySegment memory, long address) {
        memory.set(ValueLayout.JAVA_LONG_UNALIGNED, 0, address);
    }
}
