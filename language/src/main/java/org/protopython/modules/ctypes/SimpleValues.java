// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ComplexConversion;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Reads and writes values of simple types. */
final class SimpleValues {
    private static final int HALF_OF_COMPLEX = 2;

    private SimpleValues() {}

    /** The Python value of what lies in memory. */
    static Object get(SimpleKind kind, MemorySegment memory, boolean swapped) {
        return switch (kind) {
            case CHAR -> new PyBytes(new byte[] {memory.get(JAVA_BYTE, 0)});
            case BOOL -> memory.get(JAVA_BYTE, 0) != 0;
            case VARIANT_BOOL -> memory.get(JAVA_SHORT_UNALIGNED, 0) != 0;
            case FLOAT -> (double) Float.intBitsToFloat((int) bits(kind, memory, swapped));
            case DOUBLE -> Double.longBitsToDouble(bits(kind, memory, swapped));
            case LONG_DOUBLE -> LongDouble.get(memory, 0);
            case FLOAT_COMPLEX ->
                new PyComplex(memory.get(JAVA_FLOAT_UNALIGNED, 0), memory.get(JAVA_FLOAT_UNALIGNED, Float.BYTES));
            case DOUBLE_COMPLEX ->
                new PyComplex(memory.get(JAVA_DOUBLE_UNALIGNED, 0), memory.get(JAVA_DOUBLE_UNALIGNED, Double.BYTES));
            case LONG_DOUBLE_COMPLEX ->
                new PyComplex(LongDouble.get(memory, 0), LongDouble.get(memory, kind.size() / HALF_OF_COMPLEX));
            case WCHAR -> character(memory.get(JAVA_INT_UNALIGNED, 0));
            case TEXT -> textAt(NativeMemory.pointer(memory));
            case WIDE_TEXT -> wideTextAt(NativeMemory.pointer(memory));
            case POINTER -> pointerOrNone(NativeMemory.pointer(memory));
            case OBJECT -> ObjectHandles.of(PythonContext.get(null)).resolve(NativeMemory.pointer(memory));
            default -> integer(kind, bits(kind, memory, swapped));
        };
    }

    private static Object character(int codePoint) {
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            throw Errors.valueError(
                    "character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(codePoint));
        }
        return PyStrings.ofCodePoint(codePoint);
    }

    private static Object textAt(long address) {
        return address == 0 ? PyNone.NONE : NativeText.bytesAt(address);
    }

    private static Object wideTextAt(long address) {
        return address == 0 ? PyNone.NONE : NativeText.textAt(address);
    }

    private static Object pointerOrNone(long address) {
        return address == 0 ? PyNone.NONE : unsigned(address);
    }

    /** The bits of a number of at most 64, sign-extended. */
    static long bits(SimpleKind kind, MemorySegment memory, boolean swapped) {
        return switch (kind.size()) {
            case Byte.BYTES -> memory.get(JAVA_BYTE, 0);
            case Short.BYTES -> {
                short value = memory.get(JAVA_SHORT_UNALIGNED, 0);
                yield swapped ? Short.reverseBytes(value) : value;
            }
            case Integer.BYTES -> {
                int value = memory.get(JAVA_INT_UNALIGNED, 0);
                yield swapped ? Integer.reverseBytes(value) : value;
            }
            default -> {
                long value = memory.get(JAVA_LONG_UNALIGNED, 0);
                yield swapped ? Long.reverseBytes(value) : value;
            }
        };
    }

    static void setBits(SimpleKind kind, MemorySegment memory, boolean swapped, long bits) {
        switch (kind.size()) {
            case Byte.BYTES -> memory.set(JAVA_BYTE, 0, (byte) bits);
            case Short.BYTES ->
                memory.set(JAVA_SHORT_UNALIGNED, 0, swapped ? Short.reverseBytes((short) bits) : (short) bits);
            case Integer.BYTES ->
                memory.set(JAVA_INT_UNALIGNED, 0, swapped ? Integer.reverseBytes((int) bits) : (int) bits);
            default -> memory.set(JAVA_LONG_UNALIGNED, 0, swapped ? Long.reverseBytes(bits) : bits);
        }
    }

    /** The int of sign-extended bits. */
    static Object integer(SimpleKind kind, long bits) {
        if (kind.isSigned()) {
            return bits;
        }
        int unused = Long.SIZE - kind.size() * Byte.SIZE;
        return unused == 0 ? unsigned(bits) : bits << unused >>> unused;
    }

    static Object unsigned(long bits) {
        return bits >= 0 ? (Object) bits : PyInt.of(new BigInteger(Long.toUnsignedString(bits)));
    }

    /** The lowest 64 bits of an int; TypeError for what is none. */
    static long mask(Object value) {
        Object index = Conversions.toIndex(value);
        return index instanceof Long number
                ? number
                : Conversions.toBigInteger(index).longValue();
    }

    /**
     * Writes a Python value.
     *
     * @return what must be kept alive as long as the memory refers to it, or None
     */
    static Object set(SimpleKind kind, MemorySegment memory, boolean swapped, Object value) {
        switch (kind) {
            case CHAR -> memory.set(JAVA_BYTE, 0, characterByte(value));
            case BOOL -> memory.set(JAVA_BYTE, 0, (byte) (Conversions.isTrue(value) ? 1 : 0));
            case VARIANT_BOOL -> memory.set(JAVA_SHORT_UNALIGNED, 0, (short) (Conversions.isTrue(value) ? -1 : 0));
            case FLOAT -> setBits(kind, memory, swapped, Float.floatToRawIntBits(toFloat(value)));
            case DOUBLE -> setBits(kind, memory, swapped, Double.doubleToRawLongBits(Conversions.toDouble(value)));
            case LONG_DOUBLE -> LongDouble.set(memory, 0, Conversions.toDouble(value));
            case FLOAT_COMPLEX -> {
                PyComplex number = ComplexConversion.ofNumber(value);
                memory.set(JAVA_FLOAT_UNALIGNED, 0, (float) number.real());
                memory.set(JAVA_FLOAT_UNALIGNED, Float.BYTES, (float) number.imaginary());
            }
            case DOUBLE_COMPLEX -> {
                PyComplex number = ComplexConversion.ofNumber(value);
                memory.set(JAVA_DOUBLE_UNALIGNED, 0, number.real());
                memory.set(JAVA_DOUBLE_UNALIGNED, Double.BYTES, number.imaginary());
            }
            case LONG_DOUBLE_COMPLEX -> {
                PyComplex number = ComplexConversion.ofNumber(value);
                LongDouble.set(memory, 0, number.real());
                LongDouble.set(memory, kind.size() / HALF_OF_COMPLEX, number.imaginary());
            }
            case WCHAR -> memory.set(JAVA_INT_UNALIGNED, 0, codePoint(value));
            case TEXT -> {
                return setText(memory, value);
            }
            case WIDE_TEXT -> {
                return setWideText(memory, value);
            }
            case POINTER -> NativeMemory.setPointer(memory, pointer(value));
            case OBJECT -> {
                NativeMemory.setPointer(
                        memory, ObjectHandles.of(PythonContext.get(null)).handleOf(value));
                return value;
            }
            default -> setBits(kind, memory, swapped, mask(value));
        }
        return PyNone.NONE;
    }

    private static float toFloat(Object value) {
        double number = Conversions.toDouble(value);
        float narrow = (float) number;
        if (Float.isInfinite(narrow) && !Double.isInfinite(number)) {
            throw Errors.overflowError("float too large to pack with f format");
        }
        return narrow;
    }

    private static byte characterByte(Object value) {
        byte[] bytes =
                switch (value) {
                    case PyBytes text -> text.value();
                    case PyByteArray text -> text.toArray();
                    default -> null;
                };
        if (bytes == null && !Items.isInt(value)) {
            throw Errors.typeError(
                    "one character bytes, bytearray, or an integer in range(256) expected, not %s", PyType.of(value));
        } else if (bytes == null) {
            if (!(Conversions.toIndex(value) instanceof Long number) || number < 0 || number > 0xFF) {
                throw Errors.typeError("integer not in range(256)");
            }
            return (byte) (long) number;
        } else if (bytes.length != 1) {
            throw Errors.typeError(
                    "one character bytes, bytearray, or an integer in range(256) expected, not %s of length %d",
                    value instanceof PyBytes ? "bytes" : "bytearray", bytes.length);
        }
        return bytes[0];
    }

    private static int codePoint(Object value) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("a unicode character expected, not instance of %s", PyType.of(value));
        }
        int[] codePoints = NativeText.codePoints(text);
        if (codePoints.length != 1) {
            throw Errors.typeError("a unicode character expected, not a string of length %d", codePoints.length);
        }
        return codePoints[0];
    }

    private static Object setText(MemorySegment memory, Object value) {
        if (value == PyNone.NONE) {
            NativeMemory.setPointer(memory, 0);
        } else if (value instanceof PyBytes text) {
            NativeMemory.setPointer(
                    memory, NativeText.of(PythonContext.get(null)).copyOf(text).address());
            return value;
        } else if (Items.isInt(value)) {
            NativeMemory.setPointer(memory, mask(value));
        } else {
            throw Errors.typeError("bytes or integer address expected instead of %s instance", PyType.of(value));
        }
        return PyNone.NONE;
    }

    private static Object setWideText(MemorySegment memory, Object value) {
        TruffleString text = Conversions.asText(value);
        if (value == PyNone.NONE) {
            NativeMemory.setPointer(memory, 0);
        } else if (text != null) {
            MemorySegment copy = NativeText.copyOf(text);
            NativeMemory.setPointer(memory, copy.address());
            return new PyKeptMemory(copy);
        } else if (Items.isInt(value)) {
            NativeMemory.setPointer(memory, mask(value));
        } else {
            throw Errors.typeError(
                    "unicode string or integer address expected instead of %s instance", PyType.of(value));
        }
        return PyNone.NONE;
    }

    private static long pointer(Object value) {
        if (value == PyNone.NONE) {
            return 0;
        } else if (Items.isInt(value)) {
            return mask(value);
        }
        throw Errors.typeError("cannot be converted to pointer");
    }
}
