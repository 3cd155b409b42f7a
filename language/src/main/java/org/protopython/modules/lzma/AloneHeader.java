// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import java.io.InputStream;
import org.protopython.modules.compression.PieceInput;
import org.tukaani.xz.CorruptedInputException;
import org.tukaani.xz.LZMAInputStream;
import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZFormatException;

/**
 * The header of the format {@code .lzma}.
 *
 * @param dictionarySize what the encoder could refer to, an unsigned number
 * @param size of the decoded data; negative if it is not told
 */
record AloneHeader(LzmaProperties properties, int dictionarySize, long size) {
    private static final long UNKNOWN_SIZE = -1;
    private static final int CONTEXTS_LIMIT = 225;
    private static final long SIZE_LIMIT = 1L << 38;

    /**
     * Reads a header.
     *
     * @param sceptical whether headers that are unlikely mean that the format is another one
     */
    static AloneHeader read(PieceInput in, boolean sceptical) throws IOException {
        int first = in.peek(0);
        if (first >= CONTEXTS_LIMIT) {
            throw new XZFormatException();
        }
        LzmaProperties properties;
        try {
            properties = LzmaProperties.ofByte(first);
        } catch (CorruptedInputException e) {
            throw new XZFormatException();
        }
        in.skipNBytes(1);
        AloneHeader header =
                new AloneHeader(properties, (int) readLittle(in, Integer.BYTES), readLittle(in, Long.BYTES));
        if (sceptical && !header.isLikely()) {
            throw new XZFormatException();
        }
        return header;
    }

    /** A number of some bytes, the low one first. */
    private static long readLittle(InputStream in, int count) throws IOException {
        long number = 0;
        for (int i = 0; i < count; i++) {
            number |= (long) in.read() << i * Byte.SIZE;
        }
        return number;
    }

    /** Dictionaries are powers of two and sums of two neighbouring ones. */
    private boolean isLikely() {
        int rest = dictionarySize & ~Integer.highestOneBit(dictionarySize);
        boolean usual = dictionarySize == -1 || rest == 0 || rest == Integer.highestOneBit(dictionarySize) >>> 1;
        return usual && (size == UNKNOWN_SIZE || size >= 0 && size < SIZE_LIMIT);
    }

    /** @param memoryLimit in kibibytes; negative if there is none */
    InputStream decoder(PieceInput in, int memoryLimit) throws IOException {
        int memory = LZMAInputStream.getMemoryUsage(dictionarySize, (byte) properties.toByte());
        if (memoryLimit >= 0 && memory > memoryLimit) {
            throw new MemoryLimitException(memory, memoryLimit);
        }
        return new Lzma1Input(in, properties, dictionarySize, size);
    }
}
