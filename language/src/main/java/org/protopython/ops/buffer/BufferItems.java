// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyInt;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.number.NotANumber;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Items of memory in the native formats of one character: reading, writing, sizes. */
public final class BufferItems {
    private static final int BYTE = 0xff;
    private static final int SHORT = 0xffff;
    private static final long INT = 0xffff_ffffL;

    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    private BufferItems() {}

    /** The character of a native format with an optional "@"; 0 for any other format. */
    public static char character(String format) {
        int length = format.length();
        if (length == 1 && size(format.charAt(0)) > 0) {
            return format.charAt(0);
        }
        return length == 2 && format.charAt(0) == '@' && size(format.charAt(1)) > 0 ? format.charAt(1) : 0;
    }

    /** Bytes of an item, 0 when there is no such format. */
    public static int size(char format) {
        return switch (format) {
            case 'b', 'B', 'c', '?' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 0;
        };
    }

    /** The item at a position. */
    public static Object read(ByteBuffer memory, int position, char format) {
        return switch (format) {
            case 'b' -> (long) memory.get(position);
            case 'B' -> (long) (memory.get(position) & BYTE);
            case 'c' -> new PyBytes(new byte[] {memory.get(position)});
            case '?' -> memory.get(position) != 0;
            case 'h' -> (long) memory.getShort(position);
            case 'H' -> (long) (memory.getShort(position) & SHORT);
            case 'i' -> (long) memory.getInt(position);
            case 'I' -> memory.getInt(position) & INT;
            case 'l', 'q', 'n' -> memory.getLong(position);
            case 'L', 'Q', 'N', 'P' -> unsigned(memory.getLong(position));
            case 'e' -> (double) Float.float16ToFloat(memory.getShort(position));
            case 'f' -> (double) memory.getFloat(position);
            case 'd' -> memory.getDouble(position);
            default -> throw new IllegalArgumentException("format " + format);
        };
    }

    private static Object unsigned(long value) {
        return value >= 0 ? (Object) value : PyInt.of(BigInteger.valueOf(value).add(TWO_TO_64));
    }

    /** Overwrites the item at a position; TypeError or ValueError for a value that does not fit the format. */
    public static void write(ByteBuffer memory, int position, char format, Object value) {
        switch (format) {
            case 'c' -> memory.put(position, character(value));
            case '?' -> memory.put(position, (byte) (Conversions.isTrue(value) ? 1 : 0));
            case 'e' -> memory.putShort(position, half(toDouble(value, format)));
            case 'f' -> memory.putFloat(position, (float) toDouble(value, format));
            case 'd' -> memory.putLong(position, NotANumber.bits(toDouble(value, format)));
            default -> writeInteger(memory, position, format, value);
        }
    }

    private static byte character(Object value) {
        if (!(value instanceof PyBytes bytes)) {
            throw wrongType('c');
        } else if (bytes.value().length != 1) {
            throw wrongValue('c');
        }
        return bytes.value()[0];
    }

    private static short half(double value) {
        short bits = Float.floatToFloat16((float) value);
        if (Double.isFinite(value) && Float.isInfinite(Float.float16ToFloat(bits))) {
            throw wrongValue('e');
        }
        return bits;
    }

    private static double toDouble(Object value, char format) {
        try {
            return Conversions.toDouble(value);
        } catch (PException e) {
            throw translated(e, format);
        }
    }

    private static void writeInteger(ByteBuffer memory, int position, char format, Object value) {
        Object index;
        try {
            index = Conversions.toIndex(value);
        } catch (PException e) {
            throw translated(e, format);
        }
        boolean unsigned = "BHILQNP".indexOf(format) >= 0;
        int bits = 8 * size(format);
        BigInteger number = IntegerOperations.big(index);
        boolean fits = unsigned ? number.signum() >= 0 && number.bitLength() <= bits : number.bitLength() < bits;
        if (!fits) {
            throw wrongValue(format);
        }
        long low = number.longValue();
        switch (size(format)) {
            case 1 -> memory.put(position, (byte) low);
            case 2 -> memory.putShort(position, (short) low);
            case 4 -> memory.putInt(position, (int) low);
            default -> memory.putLong(position, low);
        }
    }

    private static PException translated(PException error, char format) {
        if (error.isInstance(ExceptionTypes.TYPE_ERROR)) {
            return wrongType(format);
        } else if (error.isInstance(ExceptionTypes.OVERFLOW_ERROR)) {
            return wrongValue(format);
        }
        return error;
    }

    private static PException wrongType(char format) {
        return Errors.typeError("memoryview: invalid type for format '%s'", format);
    }

    private static PException wrongValue(char format) {
        return Errors.valueError("memoryview: invalid value for format '%s'", format);
    }
}
