// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.util.Arrays;
import org.protopython.ops.SequenceOperands;
import org.protopython.runtime.Errors;

/** {@code int.to_bytes} and {@code int.from_bytes}. */
public final class IntegerBytes {
    private IntegerBytes() {}

    /** True for big endian; raises ValueError for any name but the two. */
    public static boolean isBigEndian(String byteOrder) {
        return switch (byteOrder) {
            case "big" -> true;
            case "little" -> false;
            default -> throw Errors.valueError("byteorder must be either 'little' or 'big'");
        };
    }

    /** Two's complement in {@code length} bytes; raises OverflowError when the value does not fit. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] toBytes(BigInteger value, long length, boolean bigEndian, boolean signed) {
        if (length < 0) {
            throw Errors.valueError("length argument must be non-negative");
        }
        int size = SequenceOperands.repeatedLength(1, length);
        if (!signed && value.signum() < 0) {
            throw Errors.overflowError("can't convert negative int to unsigned");
        }
        int bits = signed && value.signum() != 0 ? value.bitLength() + 1 : value.bitLength();
        if ((bits + Byte.SIZE - 1) / Byte.SIZE > size) {
            throw Errors.overflowError("int too big to convert");
        }
        byte[] significant = value.toByteArray();
        byte[] result = new byte[size];
        int count = Math.min(significant.length, result.length);
        if (value.signum() < 0) {
            Arrays.fill(result, (byte) -1);
        }
        System.arraycopy(significant, significant.length - count, result, result.length - count, count);
        return bigEndian ? result : reversed(result);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger fromBytes(byte[] bytes, boolean bigEndian, boolean signed) {
        byte[] ordered = bigEndian ? bytes : reversed(bytes);
        return signed ? (ordered.length == 0 ? BigInteger.ZERO : new BigInteger(ordered)) : new BigInteger(1, ordered);
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] result = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = bytes[bytes.length - 1 - i];
        }
        return result;
    }
}
