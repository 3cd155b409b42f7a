// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

/** Encodes bytes as symbols of LZMA: looks one byte ahead for a better match, and no further. */
final class LzmaEncoder {
    /** So many bytes must be known to encode one symbol, unless they are the last ones. */
    static final int LOOKAHEAD = LzmaModel.LONGEST_MATCH + 4;

    private static final int SHORTEST_NEW_MATCH = 3;
    private static final int END_MARKER = -1;
    /** A shorter match is better than a longer one that is so many bits further away. */
    private static final int MUCH_FURTHER = 7;

    private final XzFilter.Lzma options;
    private final MatchFinder matches;
    private final RangeEncoder ranges = new RangeEncoder();
    private LzmaModel model;
    /** The match that was found for the next byte, if the byte before was looked at for a better one. */
    private boolean lookedAhead;

    private int length;
    private int distance;
    /** How many bytes were encoded. */
    private long position;

    /** @param kept how many encoded bytes must be had again */
    LzmaEncoder(XzFilter.Lzma options, int kept) {
        this.options = options;
        matches = new MatchFinder(options.dictionarySize(), kept, options.niceLength(), options.depth());
        reset();
    }

    /** Forgets all but the bytes. */
    void reset() {
        model = new LzmaModel(options.bits());
    }

    RangeEncoder ranges() {
        return ranges;
    }

    long position() {
        return position;
    }

    /** Bytes that are not encoded yet. */
    int available() {
        return matches.available() + ahead();
    }

    /** How far the place where matches are looked for is ahead of the one that is encoded. */
    private int ahead() {
        return lookedAhead ? 1 : 0;
    }

    void append(byte[] data, int start, int count) {
        matches.append(data, start, count);
    }

    /** The bytes that were encoded last. */
    byte[] last(int count) {
        return matches.copy(count + ahead(), count);
    }

    void encodeSymbol() {
        if (!lookedAhead) {
            length = matches.next();
            distance = matches.distance();
        }
        lookedAhead = false;
        int repeated = 0;
        int repeatedLength = 0;
        for (int i = 0; i < 4; i++) {
            int length = repeatedLength(i);
            if (length > repeatedLength) {
                repeated = i;
                repeatedLength = length;
            }
        }
        if (repeatedLength >= LzmaModel.SHORTEST_MATCH
                && (repeatedLength >= options.niceLength() || isBetterRepeated(repeatedLength))) {
            encodeRepeated(repeated, repeatedLength);
            matches.skip(repeatedLength - 1);
        } else if (length < SHORTEST_NEW_MATCH) {
            encodeLiteral();
        } else if (length >= options.niceLength() || matches.available() == 0) {
            encodeMatch(length, distance);
            matches.skip(length - 1);
        } else {
            encodeMatchOrLiteral();
        }
    }

    private int repeatedLength(int index) {
        int back = model.distance(index) + 1;
        return back > position ? 0 : matches.length(1, back, LzmaModel.LONGEST_MATCH);
    }

    private boolean isBetterRepeated(int repeatedLength) {
        return repeatedLength + 1 >= length
                || repeatedLength + 2 >= length && distance >= 1 << 9
                || repeatedLength + 3 >= length && distance >= 1 << 15;
    }

    /** Encodes the match, unless the next byte begins a better one. */
    private void encodeMatchOrLiteral() {
        int nextLength = matches.next();
        int nextDistance = matches.distance();
        boolean better = nextLength > length + 1
                || nextLength == length + 1 && nextDistance >>> MUCH_FURTHER <= distance
                || nextLength == length && nextDistance < distance
                || nextLength + 1 == length && distance >>> MUCH_FURTHER > nextDistance;
        if (better && nextLength >= SHORTEST_NEW_MATCH) {
            lookedAhead = true;
            encodeLiteral();
            length = nextLength;
            distance = nextDistance;
        } else {
            encodeMatch(length, distance);
            matches.skip(length - 2);
        }
    }

    private void encodeLiteral() {
        short[] probabilities = model.probabilities;
        int before = 1 + ahead();
        ranges.bit(probabilities, LzmaModel.IS_MATCH + choice(), 0);
        int start = model.literal(position, position == 0 ? 0 : matches.get(before + 1));
        int symbol = matches.get(before) | 0x100;
        int node = 1;
        if (model.isAfterLiteral()) {
            ranges.tree(probabilities, start, Byte.SIZE, symbol & 0xFF);
        } else {
            int other = matches.get(before + model.distance0 + 1);
            int same = 0x100;
            for (int i = Byte.SIZE - 1; i >= 0; i--) {
                int bit = symbol >>> i & 1;
                int otherBit = other >>> i & 1;
                ranges.bit(probabilities, start + same + (same & otherBit << Byte.SIZE) + node, bit);
                node = node << 1 | bit;
                same = bit == otherBit ? same : 0;
            }
        }
        model.addLiteral();
        position++;
    }

    private int choice() {
        return (model.state << LzmaModel.MOST_POSITION_BITS) + model.positionState(position);
    }

    private void encodeRepeated(int index, int count) {
        short[] probabilities = model.probabilities;
        int choice = choice();
        ranges.bit(probabilities, LzmaModel.IS_MATCH + choice, 1);
        ranges.bit(probabilities, LzmaModel.IS_REPEATED + model.state, 1);
        ranges.bit(probabilities, LzmaModel.IS_OLDER + model.state, index == 0 ? 0 : 1);
        if (index == 0) {
            ranges.bit(probabilities, LzmaModel.IS_LONG + choice, 1);
        } else {
            ranges.bit(probabilities, LzmaModel.IS_OLDER_THAN_SECOND + model.state, index == 1 ? 0 : 1);
            if (index > 1) {
                ranges.bit(probabilities, LzmaModel.IS_OLDEST + model.state, index - 2);
            }
        }
        encodeLength(LzmaModel.REPEATED_LENGTH, count);
        model.repeatDistance(index);
        model.addRepeated();
        position += count;
    }

    private void encodeMatch(int count, int back) {
        short[] probabilities = model.probabilities;
        ranges.bit(probabilities, LzmaModel.IS_MATCH + choice(), 1);
        ranges.bit(probabilities, LzmaModel.IS_REPEATED + model.state, 0);
        encodeLength(LzmaModel.LENGTH, count);
        encodeDistance(count, back);
        model.addMatch(back);
        position += count;
    }

    /** What tells a decoder that nothing follows. */
    void encodeEndMarker() {
        encodeMatch(LzmaModel.SHORTEST_MATCH, END_MARKER);
    }

    private void encodeLength(int coder, int count) {
        short[] probabilities = model.probabilities;
        int positionState = model.positionState(position);
        int bits = LzmaModel.LENGTH_LOW_BITS;
        int rest = count - LzmaModel.SHORTEST_MATCH;
        ranges.bit(probabilities, coder, rest < 1 << bits ? 0 : 1);
        if (rest < 1 << bits) {
            ranges.tree(probabilities, LzmaModel.lengthLow(coder, positionState), bits, rest);
            return;
        }
        rest -= 1 << bits;
        ranges.bit(probabilities, coder + 1, rest < 1 << bits ? 0 : 1);
        if (rest < 1 << bits) {
            ranges.tree(probabilities, LzmaModel.lengthMiddle(coder, positionState), bits, rest);
        } else {
            int high = rest - (1 << bits);
            ranges.tree(probabilities, LzmaModel.lengthHigh(coder), LzmaModel.LENGTH_HIGH_BITS, high);
        }
    }

    private void encodeDistance(int count, int back) {
        short[] probabilities = model.probabilities;
        int lengthState = Math.min(count - LzmaModel.SHORTEST_MATCH, LzmaModel.SLOT_LENGTHS - 1);
        int highest = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(back | 1);
        boolean exact = back >= 0 && back < LzmaModel.FIRST_SLOT_WITH_BITS;
        int slot = exact ? back : 2 * highest + (back >>> highest - 1 & 1);
        int start = LzmaModel.SLOT + (lengthState << LzmaModel.SLOT_BITS);
        ranges.tree(probabilities, start, LzmaModel.SLOT_BITS, slot);
        if (exact) {
            return;
        }
        int bits = highest - 1;
        int high = (2 | slot & 1) << bits;
        int low = back - high;
        if (slot < LzmaModel.FIRST_SLOT_WITH_DIRECT_BITS) {
            ranges.reverseTree(probabilities, LzmaModel.special(slot, high), bits, low);
        } else {
            ranges.direct(low >>> LzmaModel.ALIGN_BITS, bits - LzmaModel.ALIGN_BITS);
            ranges.reverseTree(probabilities, LzmaModel.ALIGN, LzmaModel.ALIGN_BITS, low);
        }
    }
}
