// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.Arrays;

/**
 * What coder and decoder of LZMA know alike: the kind of the last symbols, the last distances, and how probable each
 * bit is.
 */
final class LzmaModel {
    static final int SHORTEST_MATCH = 2;
    static final int LONGEST_MATCH = 273;

    /** Bits of a probability. */
    static final int PROBABILITY_BITS = 11;

    static final int MOVE_BITS = 5;

    static final int STATES = 12;
    /** States from here on follow a match. */
    static final int FIRST_AFTER_MATCH = 7;

    static final int MOST_POSITION_BITS = 4;
    static final int SLOT_BITS = 6;
    /** Distance slots depend on the length of short matches. */
    static final int SLOT_LENGTHS = 4;
    /** Slots below this are distances. */
    static final int FIRST_SLOT_WITH_BITS = 4;
    /** From this slot on, only the lowest bits have probabilities of their own. */
    static final int FIRST_SLOT_WITH_DIRECT_BITS = 14;

    static final int ALIGN_BITS = 4;

    /** A coder of lengths: two choices, short and middle lengths by position, long ones. */
    static final int LENGTH_LOW_BITS = 3;

    static final int LENGTH_HIGH_BITS = 8;
    private static final int LENGTH_LOW = 2;
    private static final int LENGTH_MIDDLE = LENGTH_LOW + (1 << MOST_POSITION_BITS + LENGTH_LOW_BITS);
    private static final int LENGTH_HIGH = LENGTH_MIDDLE + (1 << MOST_POSITION_BITS + LENGTH_LOW_BITS);
    private static final int LENGTH_SIZE = LENGTH_HIGH + (1 << LENGTH_HIGH_BITS);

    /** Where the probabilities of each decision begin. */
    static final int IS_MATCH = 0;

    static final int IS_REPEATED = IS_MATCH + (STATES << MOST_POSITION_BITS);
    static final int IS_OLDER = IS_REPEATED + STATES;
    static final int IS_OLDER_THAN_SECOND = IS_OLDER + STATES;
    static final int IS_OLDEST = IS_OLDER_THAN_SECOND + STATES;
    static final int IS_LONG = IS_OLDEST + STATES;
    static final int SLOT = IS_LONG + (STATES << MOST_POSITION_BITS);
    static final int SPECIAL = SLOT + (SLOT_LENGTHS << SLOT_BITS);
    static final int ALIGN = SPECIAL + (1 << FIRST_SLOT_WITH_DIRECT_BITS / 2);
    static final int LENGTH = ALIGN + (1 << ALIGN_BITS);
    static final int REPEATED_LENGTH = LENGTH + LENGTH_SIZE;
    private static final int LITERAL = REPEATED_LENGTH + LENGTH_SIZE;
    private static final int LITERAL_SIZE = 0x300;

    private static final short EVEN = 1 << PROBABILITY_BITS - 1;

    final short[] probabilities;
    private final LzmaProperties properties;

    int state;
    /** Distances minus one, the last one first. */
    int distance0;

    int distance1;
    int distance2;
    int distance3;

    LzmaModel(LzmaProperties properties) {
        this.properties = properties;
        probabilities = new short
                [LITERAL + (LITERAL_SIZE << properties.literalContextBits() + properties.literalPositionBits())];
        Arrays.fill(probabilities, EVEN);
    }

    private LzmaModel(LzmaModel other) {
        properties = other.properties;
        probabilities = other.probabilities.clone();
        state = other.state;
        distance0 = other.distance0;
        distance1 = other.distance1;
        distance2 = other.distance2;
        distance3 = other.distance3;
    }

    LzmaModel copy() {
        return new LzmaModel(this);
    }

    int positionState(long position) {
        return (int) position & (1 << properties.positionBits()) - 1;
    }

    /** Where the probabilities of a literal begin. */
    int literal(long position, int previous) {
        int high = (int) position & (1 << properties.literalPositionBits()) - 1;
        int low = previous >>> Byte.SIZE - properties.literalContextBits();
        return LITERAL + LITERAL_SIZE * ((high << properties.literalContextBits()) + low);
    }

    /** @param high the bits that the slot stands for */
    static int special(int slot, int high) {
        return SPECIAL + high - slot;
    }

    static int lengthLow(int coder, int positionState) {
        return coder + LENGTH_LOW + (positionState << LENGTH_LOW_BITS);
    }

    static int lengthMiddle(int coder, int positionState) {
        return coder + LENGTH_MIDDLE + (positionState << LENGTH_LOW_BITS);
    }

    static int lengthHigh(int coder) {
        return coder + LENGTH_HIGH;
    }

    boolean isAfterLiteral() {
        return state < FIRST_AFTER_MATCH;
    }

    void addLiteral() {
        state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6;
    }

    void addMatch(int distance) {
        distance3 = distance2;
        distance2 = distance1;
        distance1 = distance0;
        distance0 = distance;
        state = isAfterLiteral() ? 7 : 10;
    }

    /** One of the last distances, less one. */
    int distance(int index) {
        return switch (index) {
            case 0 -> distance0;
            case 1 -> distance1;
            case 2 -> distance2;
            default -> distance3;
        };
    }

    /** Uses one of the last distances again, which is the last one then. */
    void repeatDistance(int index) {
        int distance = distance(index);
        if (index > 2) {
            distance3 = distance2;
        }
        if (index > 1) {
            distance2 = distance1;
        }
        if (index > 0) {
            distance1 = distance0;
        }
        distance0 = distance;
    }

    void addRepeated() {
        state = isAfterLiteral() ? 8 : 11;
    }

    void addShortRepeated() {
        state = isAfterLiteral() ? 9 : 11;
    }
}
