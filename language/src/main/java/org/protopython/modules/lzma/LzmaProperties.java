// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;

/**
 * Parameters that a decoder of LZMA must know.
 *
 * @param literalContextBits how many high bits of the byte before choose the probabilities of a literal
 * @param literalPositionBits how many low bits of the position do
 * @param positionBits how many low bits of the position choose those of other decisions
 */
record LzmaProperties(int literalContextBits, int literalPositionBits, int positionBits) {
    /** Of the bits for literals together; what else the format allows is not used. */
    static final int MOST_LITERAL_BITS = 4;

    private static final int CONTEXTS = 9;
    private static final int POSITIONS = 5;

    /** Whether the library that made the format known takes it. */
    boolean isValid() {
        return literalContextBits + literalPositionBits <= MOST_LITERAL_BITS
                && positionBits <= LzmaModel.MOST_POSITION_BITS;
    }

    int toByte() {
        return (positionBits * POSITIONS + literalPositionBits) * CONTEXTS + literalContextBits;
    }

    static LzmaProperties ofByte(int value) throws DataFormatException {
        LzmaProperties properties =
                new LzmaProperties(value % CONTEXTS, value / CONTEXTS % POSITIONS, value / CONTEXTS / POSITIONS);
        if (!properties.isValid()) {
            throw LzmaFault.CORRUPT.exception();
        }
        return properties;
    }
}
