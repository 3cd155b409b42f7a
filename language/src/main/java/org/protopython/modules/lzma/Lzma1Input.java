// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tukaani.xz.BasicArrayCache;
import org.tukaani.xz.LZMAInputStream;

/** LZMA that ends after a number of bytes, or where a marker says so. */
final class Lzma1Input extends FilterInputStream {
    /** What a match takes at most, its probabilities being as bad as can be; and it may be one byte long. */
    private static final int MOST_BYTES_OF_SYMBOL = 24;

    private final InputStream packed;

    /**
     * Starts.
     *
     * @param packed tells how much of it is there
     * @param size negative if unknown
     */
    Lzma1Input(InputStream packed, LzmaProperties properties, int dictionarySize, long size) throws IOException {
        super(open(packed, properties, dictionarySize, size));
        this.packed = packed;
    }

    private static LZMAInputStream open(InputStream packed, LzmaProperties properties, int dictionarySize, long size)
            throws IOException {
        LZMAInputStream stream = new LZMAInputStream(
                packed, size, (byte) properties.toByte(), dictionarySize, null, BasicArrayCache.getInstance());
        // the marker may follow even if the size is known
        stream.enableRelaxedEndCondition();
        return stream;
    }

    /** How many bytes the input that is there will do for, however badly it is packed. */
    @Override
    public int available() throws IOException {
        return packed.available() / MOST_BYTES_OF_SYMBOL;
    }
}
