// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.MoreInputException;
import org.protopython.modules.compression.PendingInput;

/** Decodes bits of known probability. */
final class RangeDecoder {
    static final int START_BYTES = 5;

    private static final int TOP = 1 << 24;

    private PendingInput in;
    private int range;
    private int code;

    private int savedRange;
    private int savedCode;

    void attach(PendingInput input) {
        in = input;
    }

    /** Reads what each range coder writes first, of which there must be enough. */
    void start() throws DataFormatException {
        if (in.next() != 0) {
            throw LzmaFault.CORRUPT.exception();
        }
        range = -1;
        code = 0;
        for (int i = 1; i < START_BYTES; i++) {
            code = code << Byte.SIZE | in.next();
        }
    }

    void save() {
        savedRange = range;
        savedCode = code;
    }

    void restore() {
        range = savedRange;
        code = savedCode;
    }

    /** Whether nothing is left that could be decoded. */
    boolean isAtEnd() {
        normalize();
        return code == 0;
    }

    private void normalize() {
        if ((range & ~(TOP - 1)) == 0) {
            if (in.available() == 0) {
                throw MoreInputException.INSTANCE;
            }
            code = code << Byte.SIZE | in.next();
            range <<= Byte.SIZE;
        }
    }

    int bit(short[] probabilities, int index) {
        normalize();
        int probability = probabilities[index];
        int bound = (range >>> LzmaModel.PROBABILITY_BITS) * probability;
        if (code + Integer.MIN_VALUE < bound + Integer.MIN_VALUE) {
            range = bound;
            probabilities[index] =
                    (short) (probability + ((1 << LzmaModel.PROBABILITY_BITS) - probability >>> LzmaModel.MOVE_BITS));
            return 0;
        }
        range -= bound;
        code -= bound;
        probabilities[index] = (short) (probability - (probability >>> LzmaModel.MOVE_BITS));
        return 1;
    }

    /** A number of some bits, the highest first, each with a probability that depends on those before. */
    int tree(short[] probabilities, int start, int bits) {
        int node = 1;
        for (int i = 0; i < bits; i++) {
            node = node << 1 | bit(probabilities, start + node);
        }
        return node - (1 << bits);
    }

    /** The same, the lowest bit first. */
    int reverseTree(short[] probabilities, int start, int bits) {
        int node = 1;
        int result = 0;
        for (int i = 0; i < bits; i++) {
            int bit = bit(probabilities, start + node);
            node = node << 1 | bit;
            result |= bit << i;
        }
        return result;
    }

    /** A number of some bits that are as often one as zero. */
    int direct(int bits) {
        int result = 0;
        for (int i = 0; i < bits; i++) {
            normalize();
            range >>>= 1;
            int less = code - range >>> Integer.SIZE - 1;
            code -= range & less - 1;
            result = result << 1 | 1 - less;
        }
        return result;
    }
}
