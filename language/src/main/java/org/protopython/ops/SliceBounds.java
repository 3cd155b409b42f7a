// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySlice;
import org.protopython.runtime.Errors;

/**
 * A slice resolved against the length of a sequence: the elements at {@code start}, {@code start + step}, ... up to
 * but without {@code stop}.
 *
 * @param start in 0..length, or -1 for an empty slice that goes down
 * @param step not zero
 * @param count number of elements
 */
public record SliceBounds(int start, int stop, int step, int count) {
    private static final String PART_MESSAGE = "slice indices must be integers or None or have an __index__ method";

    /** Resolves a slice as {@code slice.indices} does. */
    public static SliceBounds of(PySlice slice, int length) {
        if (slice.step() == PyNone.NONE && isPlain(slice.start()) && isPlain(slice.stop())) {
            int start = slice.start() instanceof Long n ? clip(n, 0, length, length) : 0;
            int stop = slice.stop() instanceof Long n ? clip(n, 0, length, length) : length;
            return new SliceBounds(start, stop, 1, Math.max(0, stop - start));
        }
        return resolve(slice, length);
    }

    /**
     * The same slice with parts that are plain ints, which resolving runs no code of a program for. Those who resolve it
     * under a lock need that.
     */
    public static PySlice plain(PySlice slice) {
        return isPlain(slice.start()) && isPlain(slice.stop()) && isPlain(slice.step()) ? slice : converted(slice);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PySlice converted(PySlice slice) {
        Object step = slice.step() == PyNone.NONE ? PyNone.NONE : (Object) (long) index(slice.step());
        if (step instanceof Long number && number == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        Object start = slice.start() == PyNone.NONE ? PyNone.NONE : (Object) (long) index(slice.start());
        Object stop = slice.stop() == PyNone.NONE ? PyNone.NONE : (Object) (long) index(slice.stop());
        return new PySlice(start, stop, step);
    }

    private static boolean isPlain(Object part) {
        return part == PyNone.NONE || part instanceof Long;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static SliceBounds resolve(PySlice slice, int length) {
        int step = 1;
        if (slice.step() != PyNone.NONE) {
            step = Math.max(index(slice.step()), -Integer.MAX_VALUE);
            if (step == 0) {
                throw Errors.valueError("slice step cannot be zero");
            }
        }
        int low = step > 0 ? 0 : -1;
        int high = step > 0 ? length : length - 1;
        int start =
                slice.start() == PyNone.NONE ? (step > 0 ? low : high) : clip(index(slice.start()), low, high, length);
        int stop = slice.stop() == PyNone.NONE ? (step > 0 ? high : low) : clip(index(slice.stop()), low, high, length);
        long distance = step > 0 ? (long) stop - start : (long) start - stop;
        int count = distance <= 0 ? 0 : (int) ((distance - 1) / Math.abs(step) + 1);
        return new SliceBounds(start, stop, step, count);
    }

    /** Start, stop and step for a sequence of any length. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static BigInteger[] ofBig(PySlice slice, BigInteger length) {
        BigInteger step = bigIndex(slice.step(), BigInteger.ONE);
        if (step.signum() == 0) {
            throw Errors.valueError("slice step cannot be zero");
        }
        boolean up = step.signum() > 0;
        BigInteger low = up ? BigInteger.ZERO : BigInteger.ONE.negate();
        BigInteger high = up ? length : length.subtract(BigInteger.ONE);
        BigInteger start = clip(bigIndex(slice.start(), null), up ? low : high, low, high, length);
        BigInteger stop = clip(bigIndex(slice.stop(), null), up ? high : low, low, high, length);
        return new BigInteger[] {start, stop, step};
    }

    private static BigInteger bigIndex(Object part, BigInteger absent) {
        return part == PyNone.NONE ? absent : Conversions.toBigInteger(Conversions.toIndex(part, PART_MESSAGE));
    }

    private static BigInteger clip(
            BigInteger index, BigInteger absent, BigInteger low, BigInteger high, BigInteger length) {
        if (index == null) {
            return absent;
        }
        BigInteger position = index.signum() < 0 ? index.add(length) : index;
        return position.max(low).min(high);
    }

    private static int clip(long index, int low, int high, int length) {
        long position = index < 0 ? index + length : index;
        return (int) Math.max(low, Math.min(high, position));
    }

    /** A part of a slice as an index that saturates at the bounds of int. */
    static int index(Object part) {
        return Conversions.toIndexClamped(part, PART_MESSAGE);
    }

    /** An optional bound of {@code index} and its like, which saturates; None is not allowed there. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int bound(Object part) {
        return Conversions.toIndexClamped(part, "slice indices must be integers or have an __index__ method");
    }
}
