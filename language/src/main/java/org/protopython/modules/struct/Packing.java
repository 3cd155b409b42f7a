// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyInt;
import org.protopython.ops.ComplexConversion;
import org.protopython.ops.Conversions;
import org.protopython.ops.number.NotANumber;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Writes values as a format says, and reads them back. */
final class Packing {
    private static final double HALF_LIMIT = 65520;

    private Packing() {}

    private static ByteBuffer buffer(StructFormat format, byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(format.bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    }

    /** The bytes of so many values as the format has; struct.error for a value that does not fit. */
    static byte[] pack(StructFormat format, Object[] values) {
        byte[] bytes = new byte[format.size()];
        ByteBuffer buffer = buffer(format, bytes);
        int next = 0;
        for (StructFormat.Code code : format.codes()) {
            if (code.isText()) {
                packText(code, values[next++], bytes);
                continue;
            }
            for (int i = 0; i < code.count(); i++) {
                packItem(format, code, code.offset() + i * code.itemSize(), values[next++], buffer);
            }
        }
        return bytes;
    }

    private static void packText(StructFormat.Code code, Object value, byte[] bytes) {
        byte[] text =
                switch (value) {
                    case PyBytes plain -> plain.value();
                    case PyByteArray array -> array.toArray();
                    default ->
                        throw StructModule.error(
                                "argument for '%s' must be a bytes object", String.valueOf(code.letter()));
                };
        int start = code.offset();
        int room = code.count();
        if (code.letter() == 'p') {
            if (room == 0) {
                return;
            }
            bytes[start++] = (byte) Math.min(Math.min(text.length, --room), 255);
        }
        System.arraycopy(text, 0, bytes, start, Math.min(text.length, room));
    }

    private static void packItem(StructFormat format, StructFormat.Code code, int at, Object value, ByteBuffer buffer) {
        switch (code.letter()) {
            case '?' -> buffer.put(at, (byte) (Conversions.isTrue(value) ? 1 : 0));
            case 'c' -> {
                byte[] one = value instanceof PyBytes plain
                        ? plain.value()
                        : value instanceof PyByteArray array ? array.toArray() : new byte[0];
                if (one.length != 1) {
                    throw StructModule.error("char format requires a bytes object of length 1");
                }
                buffer.put(at, one[0]);
            }
            case 'e' -> {
                double number = real(value);
                if (Math.abs(number) >= HALF_LIMIT && !Double.isInfinite(number)) {
                    throw Errors.overflowError("float too large to pack with e format");
                }
                buffer.putShort(at, half(number));
            }
            case 'f' -> buffer.putFloat(at, single(format, real(value), "f"));
            case 'd' -> buffer.putDouble(at, real(value));
            case 'F' -> {
                PyComplex number = complex(value);
                buffer.putFloat(at, single(format, number.real(), "F"));
                buffer.putFloat(at + Float.BYTES, single(format, number.imaginary(), "F"));
            }
            case 'D' -> {
                PyComplex number = complex(value);
                buffer.putDouble(at, NotANumber.plain(number.real()));
                buffer.putDouble(at + Double.BYTES, NotANumber.plain(number.imaginary()));
            }
            default -> packInteger(code, at, value, buffer);
        }
    }

    /** C converts in the native format, and that gives infinity. */
    private static float single(StructFormat format, double number, String letter) {
        float single = (float) number;
        if (!format.isNative() && Float.isInfinite(single) && !Double.isInfinite(number)) {
            throw Errors.overflowError("float too large to pack with %s format", letter);
        }
        return single;
    }

    /** Rounds once, from the double: by way of a float it would be twice. */
    private static short half(double number) {
        short rounded = Float.floatToFloat16((float) number);
        float single = (float) number;
        if (single != number && !Double.isNaN(number) && isHalfway(single)) {
            // the float lay between two halves only by its own rounding: go to where the double is
            float nudged = number > single ? Math.nextUp(single) : Math.nextDown(single);
            rounded = Float.floatToFloat16(nudged);
        }
        return rounded;
    }

    private static boolean isHalfway(float single) {
        float back = Float.float16ToFloat(Float.floatToFloat16(single));
        return back != single;
    }

    private static double real(Object value) {
        try {
            return NotANumber.plain(Conversions.toDouble(value));
        } catch (PException e) {
            if (e.exception().type().name().equals("TypeError")) {
                throw StructModule.error("required argument is not a float");
            }
            throw e;
        }
    }

    private static PyComplex complex(Object value) {
        try {
            return ComplexConversion.ofNumber(value);
        } catch (PException e) {
            if (e.exception().type().name().equals("TypeError")) {
                throw StructModule.error("required argument is not a complex");
            }
            throw e;
        }
    }

    private static void packInteger(StructFormat.Code code, int at, Object value, ByteBuffer buffer) {
        Object index = Conversions.toIndexOrNull(value);
        if (index == null) {
            throw StructModule.error("required argument is not an integer");
        }
        BigInteger number = Conversions.toBigInteger(index);
        int bits = code.itemSize() * Byte.SIZE;
        boolean signed = Character.isLowerCase(code.letter());
        BigInteger low = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
        if (code.letter() == 'P') {
            low = BigInteger.ONE.shiftLeft(bits - 1).negate();
        }
        if (number.compareTo(low) < 0 || number.compareTo(high) > 0) {
            if (code.letter() == 'P') {
                throw StructModule.error("int too large to convert");
            }
            throw StructModule.error("'%s' format requires %s <= number <= %s", code.letter(), low, high);
        }
        long word = number.longValue();
        switch (code.itemSize()) {
            case Byte.BYTES -> buffer.put(at, (byte) word);
            case Short.BYTES -> buffer.putShort(at, (short) word);
            case Integer.BYTES -> buffer.putInt(at, (int) word);
            default -> buffer.putLong(at, word);
        }
    }

    /** The values in bytes of the format's size, from an offset on. */
    static Object[] unpack(StructFormat format, byte[] bytes, int start) {
        ByteBuffer buffer = buffer(format, bytes);
        Object[] values = new Object[format.values()];
        int next = 0;
        for (StructFormat.Code code : format.codes()) {
            if (code.isText()) {
                values[next++] = unpackText(code, bytes, start + code.offset());
                continue;
            }
            for (int i = 0; i < code.count(); i++) {
                values[next++] = unpackItem(code, buffer, start + code.offset() + i * code.itemSize());
            }
        }
        return values;
    }

    private static Object unpackText(StructFormat.Code code, byte[] bytes, int at) {
        int start = at;
        int length = code.count();
        if (code.letter() == 'p') {
            length = length == 0 ? 0 : Math.min(Byte.toUnsignedInt(bytes[at]), length - 1);
            start++;
        }
        return new PyBytes(length == 0 ? new byte[0] : Arrays.copyOfRange(bytes, start, start + length));
    }

    private static Object unpackItem(StructFormat.Code code, ByteBuffer buffer, int at) {
        return switch (code.letter()) {
            case 'c' -> new PyBytes(new byte[] {buffer.get(at)});
            case '?' -> buffer.get(at) != 0;
            case 'b' -> (long) buffer.get(at);
            case 'B' -> (long) Byte.toUnsignedInt(buffer.get(at));
            case 'h' -> (long) buffer.getShort(at);
            case 'H' -> (long) Short.toUnsignedInt(buffer.getShort(at));
            case 'e' -> (double) Float.float16ToFloat(buffer.getShort(at));
            case 'f' -> (double) buffer.getFloat(at);
            case 'd' -> buffer.getDouble(at);
            case 'F' -> new PyComplex(buffer.getFloat(at), buffer.getFloat(at + Float.BYTES));
            case 'D' -> new PyComplex(buffer.getDouble(at), buffer.getDouble(at + Double.BYTES));
            default -> unpackInteger(code, buffer, at);
        };
    }

    private static Object unpackInteger(StructFormat.Code code, ByteBuffer buffer, int at) {
        boolean signed = Character.isLowerCase(code.letter());
        if (code.itemSize() == Integer.BYTES) {
            int word = buffer.getInt(at);
            return signed ? (long) word : Integer.toUnsignedLong(word);
        }
        long word = buffer.getLong(at);
        return signed || word >= 0 ? (Object) word : PyInt.of(new BigInteger(Long.toUnsignedString(word)));
    }
}
