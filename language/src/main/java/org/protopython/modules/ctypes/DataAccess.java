// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.MemorySegment;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Reads and writes parts of C data: elements, fields, what a pointer points to. */
final class DataAccess {
    private DataAccess() {}

    /** An instance without memory of its own. */
    static PyCData on(PyType type, MemorySegment memory) {
        CType.of(type).isFinal = true;
        return CType.of(type).kind == CType.Kind.FUNCTION ? new PyCFunction(type, memory) : new PyCData(type, memory);
    }

    /** An instance that is a part of another one. */
    static PyCData partOf(PyCData base, PyType type, MemorySegment memory, long index) {
        CType.of(type).isFinal = true;
        return CType.of(type).kind == CType.Kind.FUNCTION
                ? new PyCFunction(type, memory, base, index)
                : new PyCData(type, memory, base, index);
    }

    /** An instance with a copy of the memory. */
    static PyCData copy(PyType type, MemorySegment memory) {
        CType.of(type).isFinal = true;
        PyCData made = CType.of(type).kind == CType.Kind.FUNCTION ? new PyCFunction(type) : new PyCData(type);
        made.memory().copyFrom(memory.asSlice(0, CType.of(type).size));
        return made;
    }

    /**
     * Reads a part.
     *
     * @param type of the part
     * @param index which part it is
     */
    static Object get(PyCData whole, PyType type, MemorySegment part, long index) {
        if (CType.isPlain(type)) {
            CType known = CType.of(type);
            return SimpleValues.get(known.simple, part, known.swapped);
        }
        return partOf(whole, type, part, index);
    }

    /** Writes a part. */
    static void set(PyCData whole, PyType type, MemorySegment part, long index, Object value) {
        whole.keep(index, write(type, part, value));
    }

    /** Copies a value of a type, or one that can become such, into memory and says what must be kept alive for it. */
    private static Object write(PyType type, MemorySegment target, Object value) {
        CType known = CType.of(type);
        if (!(value instanceof PyCData data)) {
            return writeOther(type, target, value);
        } else if (TypeChecks.isInstance(value, type)) {
            target.asSlice(0, known.size).copyFrom(data.memory().asSlice(0, known.size));
            return data.allKept();
        } else if (known.kind == CType.Kind.POINTER && data.info().kind == CType.Kind.ARRAY) {
            if (data.info().item != known.item) {
                throw incompatible(data, type);
            }
            NativeMemory.setPointer(target, data.address());
            return new PyTuple(data.allKept(), data);
        }
        throw incompatible(data, type);
    }

    private static RuntimeException incompatible(PyCData data, PyType type) {
        return Errors.typeError("incompatible types, %s instance instead of %s instance", data.type(), type);
    }

    private static Object writeOther(PyType type, MemorySegment target, Object value) {
        CType known = CType.of(type);
        if (known.kind == CType.Kind.SIMPLE) {
            return SimpleValues.set(known.simple, target, known.swapped, value);
        } else if (value instanceof PyTuple arguments) {
            return write(type, target, made(type, arguments));
        } else if (value == PyNone.NONE && known.kind == CType.Kind.POINTER) {
            NativeMemory.setPointer(target, 0);
            return PyNone.NONE;
        }
        throw Errors.typeError("expected %s instance, got %s", type, PyType.of(value));
    }

    /** A new object; RuntimeError when the arguments are none for the type. */
    private static Object made(PyType type, PyTuple arguments) {
        try {
            return Calls.call(type, arguments.items());
        } catch (PException e) {
            PyBaseException cause = e.caught();
            throw Errors.runtimeError("(%s) %s: %s", type.name(), cause.type().name(), Texts.str(cause));
        }
    }

    /** Assigns bytes to an array of characters, a null character behind them if there is room. */
    static void setCharacters(MemorySegment target, Object value) {
        if (!(value instanceof PyBytes text)) {
            throw Errors.typeError("expected bytes, %s found", PyType.of(value));
        }
        byte[] bytes = text.value();
        if (bytes.length > target.byteSize()) {
            throw Errors.valueError("bytes too long (%d, maximum length %d)", bytes.length, target.byteSize());
        }
        MemorySegment.copy(bytes, 0, target, JAVA_BYTE, 0, bytes.length);
        if (bytes.length < target.byteSize()) {
            target.set(JAVA_BYTE, bytes.length, (byte) 0);
        }
    }

    /** Assigns a str to an array of wide characters, a null character behind it if there is room. */
    static void setWideCharacters(MemorySegment target, Object value) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("unicode string expected instead of %s instance", PyType.of(value));
        }
        int[] codePoints = NativeText.codePoints(text);
        long room = target.byteSize() / Integer.BYTES;
        if (codePoints.length > room) {
            throw Errors.valueError("string too long (%d, maximum length %d)", codePoints.length, room);
        }
        MemorySegment.copy(codePoints, 0, target, JAVA_INT_UNALIGNED, 0, codePoints.length);
        if (codePoints.length < room) {
            target.set(JAVA_INT_UNALIGNED, (long) codePoints.length * Integer.BYTES, 0);
        }
    }
}
