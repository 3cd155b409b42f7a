// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;

/**
 * The bytes that a text stream decoded last. With them the position of a character among them can be found, whatever a
 * handler of errors put in the place of some, by decoding them once more.
 *
 * @param flags of the decoder before these bytes
 * @param bytes with those that were pending
 */
record TextSnapshot(int flags, byte[] bytes) {
    /**
     * @param decoder which is in its present state again afterwards
     * @param start position of the first byte
     * @param used number of characters before the place
     * @param total number of characters that the bytes gave
     */
    TextPosition locate(StreamDecoder decoder, long start, int used, int total) {
        if (used == 0) {
            return new TextPosition(start, start == 0 ? 0 : flags, 0, 0, false);
        }
        StreamDecoder.State saved = decoder.state();
        try {
            return find(decoder, start, used, total);
        } finally {
            decoder.setState(saved);
        }
    }

    private TextPosition find(StreamDecoder decoder, long start, int used, int total) {
        TextPosition near = guess(decoder, start, used, total);
        if (near.charactersToSkip() == 0) {
            return near;
        }
        TextPosition safe = near;
        int count = 0;
        int fed = (int) (near.start() - start);
        while (fed < bytes.length && count < near.charactersToSkip()) {
            count += CodePoints.length(decoder.decode(Arrays.copyOfRange(bytes, fed, ++fed), false));
            int left = near.charactersToSkip() - count;
            StreamDecoder.State state = decoder.state();
            if (state.pending().length == 0 && left >= 0) {
                safe = new TextPosition(start + fed, state.flags(), 0, left, false);
            }
        }
        boolean needsEnd = count < near.charactersToSkip();
        if (needsEnd) {
            count += CodePoints.length(decoder.decode(StreamDecoder.NO_BYTES, true));
            if (count < near.charactersToSkip()) {
                throw Errors.raise(ExceptionTypes.OS_ERROR, "can't reconstruct logical file position");
            }
        }
        int bytesToFeed = (int) (start + fed - safe.start());
        return new TextPosition(safe.start(), safe.flags(), bytesToFeed, safe.charactersToSkip(), needsEnd);
    }

    /** A place not far before, with a decoder that is there; found soon where characters are of about the same length. */
    private TextPosition guess(StreamDecoder decoder, long start, int used, int total) {
        int length = (int) ((long) used * bytes.length / Math.max(total, used));
        int step = 1;
        while (length > 0) {
            decoder.setState(new StreamDecoder.State(StreamDecoder.NO_BYTES, flags));
            int count = CodePoints.length(decoder.decode(Arrays.copyOf(bytes, length), false));
            if (count > used) {
                length -= step;
                step *= 2;
                continue;
            }
            StreamDecoder.State state = decoder.state();
            if (state.pending().length == 0) {
                return new TextPosition(start + length, state.flags(), 0, used - count, false);
            }
            length -= state.pending().length;
            step = 1;
        }
        decoder.setState(new StreamDecoder.State(StreamDecoder.NO_BYTES, flags));
        return new TextPosition(start, flags, 0, used, false);
    }
}
