// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.tukaani.xz.CorruptedInputException;
import org.tukaani.xz.LZMA2Options;

/**
 * Parameters that a decoder of LZMA must know.
 *
 * @param literalContextBits how many high bits of the byte before choose the probabilities of a literal
 * @param literalPositionBits how many low bits of the position do
 * @param positionBits how many low bits of the position choose those of other decisions
 */
record LzmaProperties(int literalContextBits, int literalPositionBits, int positionBits) {
    private static final int CONTEXTS = 9;
    private static final int POSITIONS = 5;

    /** Whether the library that made the format known takes it. */
    boolean isValid() {
        return literalContextBits + literalPositionBits <= LZMA2Options.LC_LP_MAX
                && positionBits <= LZMA2Options.PB_MAX;
    }

    int toByte() {
        return (positionBits * POSITIONS + literalPositionBits) * CONTEXTS + literalContextBits;
    }

    /** @throws CorruptedInputException if there are none of that number */
    static LzmaProperties ofByte(int value) throws CorruptedInputException {
        LzmaProperties properties =
                new LzmaProperties(value % CONTEXTS, value / CONTEXTS % POSITIONS, value / CONTEXTS / POSITIONS);
        if (!properties.isValid()) {
            throw new CorruptedInputException();
        }
        return properties;
    }
}
