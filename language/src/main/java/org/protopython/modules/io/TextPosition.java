// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.math.BigInteger;
import org.protopython.objects.PyInt;
import org.protopython.ops.IntegerOperations;
import org.protopython.runtime.Errors;

/**
 * Where a text stream is, as {@code tell} answers it in one number. That number is the position in bytes alone wherever a
 * decoder can begin there; else it says how to come to the place from one where a decoder can.
 *
 * @param start where to begin, in bytes
 * @param flags of the decoder there
 * @param bytesToFeed how many bytes to decode from there on
 * @param charactersToSkip how many characters of what that gives are before the place
 * @param needsEnd whether the decoder must be told that no more bytes follow
 */
record TextPosition(long start, int flags, int bytesToFeed, int charactersToSkip, boolean needsEnd) {
    private static final int FLAGS = Long.SIZE;
    private static final int BYTES = FLAGS + Integer.SIZE;
    private static final int CHARACTERS = BYTES + Integer.SIZE;
    private static final int END = CHARACTERS + Integer.SIZE;
    private static final int TOTAL = END + Byte.SIZE;

    Object pack() {
        return PyInt.of(BigInteger.valueOf(start)
                .or(unsigned(flags).shiftLeft(FLAGS))
                .or(unsigned(bytesToFeed).shiftLeft(BYTES))
                .or(unsigned(charactersToSkip).shiftLeft(CHARACTERS))
                .or(needsEnd ? BigInteger.ONE.shiftLeft(END) : BigInteger.ZERO));
    }

    /** @param packed an int that is not negative */
    static TextPosition unpack(Object packed) {
        BigInteger value = IntegerOperations.big(packed);
        if (value.bitLength() > TOTAL) {
            throw Errors.overflowError("int too big to convert");
        }
        return new TextPosition(
                value.longValue(),
                value.shiftRight(FLAGS).intValue(),
                value.shiftRight(BYTES).intValue(),
                value.shiftRight(CHARACTERS).intValue(),
                value.testBit(END));
    }

    private static BigInteger unsigned(int field) {
        return BigInteger.valueOf(Integer.toUnsignedLong(field));
    }
}
