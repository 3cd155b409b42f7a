// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.WeakHashMap;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.PythonContext;

/**
 * Text as C has it, with a null character at its end. A bytes object has one copy for C, which lives as long as it
 * does: so who keeps the object keeps the copy, as programs rely on.
 */
final class NativeText {
    private final Map<PyBytes, MemorySegment> copies = new WeakHashMap<>();

    private NativeText() {}

    static NativeText of(PythonContext context) {
        return context.extension(NativeText.class, unused -> new NativeText());
    }

    MemorySegment copyOf(PyBytes bytes) {
        synchronized (copies) {
            return copies.computeIfAbsent(bytes, key -> NativeMemory.copyOf(key.value(), 1));
        }
    }

    static MemorySegment copyOf(TruffleString text) {
        int[] codePoints = codePoints(text);
        MemorySegment memory = NativeMemory.allocate((codePoints.length + 1L) * Integer.BYTES);
        MemorySegment.copy(codePoints, 0, memory, JAVA_INT, 0, codePoints.length);
        return memory;
    }

    static int[] codePoints(TruffleString text) {
        int[] codePoints = new int[PyStrings.length(text)];
        for (int i = 0; i < codePoints.length; i++) {
            codePoints[i] = text.codePointAtIndexUncached(i, PyStrings.ENCODING);
        }
        return codePoints;
    }

    /** The bytes from an address to the next null character. */
    static PyBytes bytesAt(long address) {
        MemorySegment memory = NativeMemory.dereference(address, Long.MAX_VALUE);
        long length = 0;
        while (memory.get(JAVA_BYTE, length) != 0) {
            length++;
        }
        return bytesOf(memory, length);
    }

    static PyBytes bytesOf(MemorySegment memory, long length) {
        return new PyBytes(memory.asSlice(0, length).toArray(JAVA_BYTE));
    }

    /** The characters from an address to the next null character. */
    static TruffleString textAt(long address) {
        MemorySegment memory = NativeMemory.dereference(address, Long.MAX_VALUE);
        long length = 0;
        while (memory.get(JAVA_INT_UNALIGNED, length * Integer.BYTES) != 0) {
            length++;
        }
        return textOf(memory, length);
    }

    /** @param length in characters */
    static TruffleString textOf(MemorySegment memory, long length) {
        int[] codePoints = memory.asSlice(0, length * Integer.BYTES).toArray(JAVA_INT_UNALIGNED);
        return PyStrings.ofCodePoints(codePoints, 0, codePoints.length);
    }

    /** The bytes up to the first null character, or all. */
    static PyBytes bytesIn(MemorySegment memory) {
        long length = 0;
        while (length < memory.byteSize() && memory.get(JAVA_BYTE, length) != 0) {
            length++;
        }
        return bytesOf(memory, length);
    }

    /** The characters up to the first null character, or all. */
    static TruffleString textIn(MemorySegment memory) {
        long room = memory.byteSize() / Integer.BYTES;
        long length = 0;
        while (length < room && memory.get(JAVA_INT_UNALIGNED, length * Integer.BYTES) != 0) {
            length++;
        }
        return textOf(memory, length);
    }
}
