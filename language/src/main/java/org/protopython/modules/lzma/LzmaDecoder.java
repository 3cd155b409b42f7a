// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.MoreInputException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;

/** Decodes the symbols of LZMA into a window. */
final class LzmaDecoder {
    /** No symbol takes more input than this. */
    private static final int LONGEST_SYMBOL = 20;

    private static final int END_MARKER = -1;

    /** Why decoding stops. */
    enum Stop {
        LIMIT,
        INPUT,
        SIZE,
        MARKER
    }

    private final LzmaWindow window;
    private final RangeDecoder ranges = new RangeDecoder();
    private LzmaModel model;
    /** How much of a match is still to be copied. */
    private int copying;
    /** How many bytes are still to be decoded, negative if only a marker tells. */
    private long left;

    LzmaDecoder(LzmaWindow window) {
        this.window = window;
    }

    void attach(PendingInput in) {
        ranges.attach(in);
    }

    void reset(LzmaProperties properties) {
        model = new LzmaModel(properties);
    }

    /**
     * Starts a range coder's output.
     *
     * @param size of what is to be decoded, negative if only a marker tells
     */
    void start(long size) throws DataFormatException {
        ranges.start();
        left = size;
        copying = 0;
    }

    /** Whether the range coder has nothing more to say. */
    boolean isAtEnd() {
        return ranges.isAtEnd();
    }

    Stop decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        while (true) {
            while (copying > 0 && out.size() < limit) {
                window.put(window.get(model.distance0), out);
                copying--;
            }
            if (left == 0 && copying == 0) {
                return Stop.SIZE;
            } else if (out.size() >= limit) {
                return Stop.LIMIT;
            } else if (in.available() > LONGEST_SYMBOL) {
                if (!decodeSymbol(out)) {
                    return Stop.MARKER;
                }
                continue;
            }
            LzmaModel before = model.copy();
            int position = in.position();
            ranges.save();
            try {
                if (!decodeSymbol(out)) {
                    return Stop.MARKER;
                }
            } catch (MoreInputException e) {
                model = before;
                in.rewind(position);
                ranges.restore();
                return Stop.INPUT;
            }
        }
    }

    /** Decodes the end marker, and nothing else. */
    Stop decodeMarker(PendingInput in, OutputBytes out) throws DataFormatException {
        left = -1;
        Stop stop = decode(in, out, out.size() + 1);
        left = 0;
        if (stop == Stop.LIMIT) {
            throw LzmaFault.CORRUPT.exception();
        }
        return stop;
    }

    /** False for the end marker. */
    private boolean decodeSymbol(OutputBytes out) throws DataFormatException {
        short[] probabilities = model.probabilities;
        int positionState = model.positionState(window.total());
        int choice = (model.state << LzmaModel.MOST_POSITION_BITS) + positionState;
        if (ranges.bit(probabilities, LzmaModel.IS_MATCH + choice) == 0) {
            decodeLiteral(out);
            return true;
        }
        int length;
        if (ranges.bit(probabilities, LzmaModel.IS_REPEATED + model.state) != 0) {
            length = decodeRepeated(positionState, choice);
        } else {
            length = decodeLength(LzmaModel.LENGTH, positionState);
            model.addMatch(decodeDistance(length));
            if (model.distance0 == END_MARKER) {
                return false;
            }
        }
        if (!window.reaches(model.distance0) || left >= 0 && length > left) {
            throw LzmaFault.CORRUPT.exception();
        }
        copying = length;
        left -= left < 0 ? 0 : length;
        return true;
    }

    private void decodeLiteral(OutputBytes out) {
        short[] probabilities = model.probabilities;
        int start = model.literal(window.total(), window.get(0));
        int symbol = 1;
        if (!model.isAfterLiteral()) {
            // the byte that would have made the match longer is not this one, so its bits tell something
            int other = window.get(model.distance0) << 1;
            int same = 0x100;
            while (symbol < 0x100) {
                int otherBit = other & same;
                int bit = ranges.bit(probabilities, start + same + otherBit + symbol);
                symbol = symbol << 1 | bit;
                same &= bit != 0 ? otherBit : ~otherBit;
                other <<= 1;
            }
        }
        while (symbol < 0x100) {
            symbol = symbol << 1 | ranges.bit(probabilities, start + symbol);
        }
        model.addLiteral();
        left -= left < 0 ? 0 : 1;
        window.put(symbol, out);
    }

    private int decodeRepeated(int positionState, int choice) {
        short[] probabilities = model.probabilities;
        int index = 0;
        if (ranges.bit(probabilities, LzmaModel.IS_OLDER + model.state) != 0) {
            index = 1;
            if (ranges.bit(probabilities, LzmaModel.IS_OLDER_THAN_SECOND + model.state) != 0) {
                index = 2 + ranges.bit(probabilities, LzmaModel.IS_OLDEST + model.state);
            }
        } else if (ranges.bit(probabilities, LzmaModel.IS_LONG + choice) == 0) {
            model.addShortRepeated();
            return 1;
        }
        int length = decodeLength(LzmaModel.REPEATED_LENGTH, positionState);
        model.repeatDistance(index);
        model.addRepeated();
        return length;
    }

    private int decodeLength(int coder, int positionState) {
        short[] probabilities = model.probabilities;
        int bits = LzmaModel.LENGTH_LOW_BITS;
        int length = LzmaModel.SHORTEST_MATCH;
        if (ranges.bit(probabilities, coder) == 0) {
            return length + ranges.tree(probabilities, LzmaModel.lengthLow(coder, positionState), bits);
        }
        length += 1 << bits;
        if (ranges.bit(probabilities, coder + 1) == 0) {
            return length + ranges.tree(probabilities, LzmaModel.lengthMiddle(coder, positionState), bits);
        }
        length += 1 << bits;
        return length + ranges.tree(probabilities, LzmaModel.lengthHigh(coder), LzmaModel.LENGTH_HIGH_BITS);
    }

    private int decodeDistance(int length) {
        short[] probabilities = model.probabilities;
        int lengthState = Math.min(length - LzmaModel.SHORTEST_MATCH, LzmaModel.SLOT_LENGTHS - 1);
        int slot =
                ranges.tree(probabilities, LzmaModel.SLOT + (lengthState << LzmaModel.SLOT_BITS), LzmaModel.SLOT_BITS);
        if (slot < LzmaModel.FIRST_SLOT_WITH_BITS) {
            return slot;
        }
        int bits = (slot >> 1) - 1;
        int high = (2 | slot & 1) << bits;
        if (slot < LzmaModel.FIRST_SLOT_WITH_DIRECT_BITS) {
            return high + ranges.reverseTree(probabilities, LzmaModel.special(slot, high), bits);
        }
        int direct = ranges.direct(bits - LzmaModel.ALIGN_BITS) << LzmaModel.ALIGN_BITS;
        return high + direct + ranges.reverseTree(probabilities, LzmaModel.ALIGN, LzmaModel.ALIGN_BITS);
    }
}
