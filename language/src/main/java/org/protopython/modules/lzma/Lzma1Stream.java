// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.MoreInputException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;
import org.protopython.modules.compression.StreamDecoder;

/** LZMA that ends after a number of bytes, or where a marker says so. */
final class Lzma1Stream implements StreamDecoder {
    private final LzmaDecoder decoder;
    private final long size;
    private boolean started;
    /** Whether all was decoded and only the end of the input is to be checked. */
    private boolean complete;

    private boolean marked;

    /** @param size negative if unknown */
    Lzma1Stream(LzmaProperties properties, long dictionarySize, long size) throws DataFormatException {
        decoder = new LzmaDecoder(new LzmaWindow(dictionarySize));
        decoder.reset(properties);
        this.size = size;
    }

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        decoder.attach(in);
        if (!started) {
            if (in.available() < RangeDecoder.START_BYTES) {
                return false;
            }
            decoder.start(size);
            started = true;
        }
        if (!complete) {
            LzmaDecoder.Stop stop = decoder.decode(in, out, limit);
            complete = stop == LzmaDecoder.Stop.SIZE || stop == LzmaDecoder.Stop.MARKER;
        }
        return complete && isAtEnd(in, out);
    }

    private boolean isAtEnd(PendingInput in, OutputBytes out) throws DataFormatException {
        try {
            if (decoder.isAtEnd()) {
                return true;
            }
        } catch (MoreInputException e) {
            return false;
        }
        if (size < 0 || marked) {
            throw LzmaFault.CORRUPT.exception();
        }
        // the size is known, and a marker follows all the same
        LzmaDecoder.Stop stop = decoder.decodeMarker(in, out);
        marked = stop == LzmaDecoder.Stop.MARKER;
        return marked && isAtEnd(in, out);
    }
}
