// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;
import org.protopython.modules.compression.StreamDecoder;

/** The format {@code .lzma}: a header, and LZMA. */
final class AloneDecoder implements StreamDecoder {
    static final int HEADER_BYTES = 13;

    private static final long UNKNOWN_SIZE = -1;
    private static final int DICTIONARY_BYTES = 4;
    private static final int CONTEXTS_LIMIT = 225;
    private static final long SIZE_LIMIT = 1L << 38;

    private final boolean sceptical;
    private final long memoryLimit;
    private Lzma1Stream stream;

    /** @param sceptical whether headers that are unlikely mean that the format is another one */
    AloneDecoder(boolean sceptical, long memoryLimit) {
        this.sceptical = sceptical;
        this.memoryLimit = memoryLimit;
    }

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        if (stream == null) {
            if (in.available() > 0 && in.peek(0) >= CONTEXTS_LIMIT) {
                throw LzmaFault.FORMAT.exception();
            } else if (in.available() < HEADER_BYTES) {
                return false;
            }
            stream = readHeader(in);
        }
        return stream.decode(in, out, limit);
    }

    private Lzma1Stream readHeader(PendingInput in) throws DataFormatException {
        int properties = in.next();
        long dictionarySize = in.nextLittle(DICTIONARY_BYTES);
        long size = in.nextLittle(Long.BYTES);
        LzmaProperties parsed;
        try {
            parsed = LzmaProperties.ofByte(properties);
        } catch (DataFormatException e) {
            throw LzmaFault.FORMAT.exception();
        }
        boolean likely = isUsual(dictionarySize) && (size == UNKNOWN_SIZE || size >= 0 && size < SIZE_LIMIT);
        if (sceptical && !likely) {
            throw LzmaFault.FORMAT.exception();
        } else if (memoryLimit < XzFilters.memoryUse(dictionarySize)) {
            throw LzmaFault.MEMORY.exception();
        }
        return new Lzma1Stream(parsed, dictionarySize, size);
    }

    /** Powers of two and sums of two neighbouring ones. */
    private static boolean isUsual(long dictionarySize) {
        long rest = dictionarySize & ~Long.highestOneBit(dictionarySize);
        return dictionarySize == 0xFFFFFFFFL || rest == 0 || rest == Long.highestOneBit(dictionarySize) >> 1;
    }
}
