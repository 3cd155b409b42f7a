// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.protopython.modules.compression.PieceInput;

/**
 * Data of which the first chunk of LZMA2 is decoded while it comes. The library wants each chunk as a whole, and a small
 * stream has no other; but such a chunk by itself is LZMA, which the library decodes byte by byte. Then it decodes the
 * chunk once more, as what later chunks build on.
 */
final class EarlyLzma2Input extends InputStream {
    private static final int LARGEST_CHUNK = 1 << 21;
    /** Of a chunk that needs nothing of those before. */
    private static final int LEAST_RESETTING_CONTROL = 0xE0;

    private static final int CHUNK_HEADER_BYTES = 6;
    private static final int SUM_BYTES = 4;

    private final PieceInput packed;
    private final InputStream whole;
    private final boolean inBlock;
    private boolean begun;
    /** Null where there is none, or no more. */
    private InputStream firstChunk;

    private long given;

    /**
     * Starts.
     *
     * @param whole decodes everything, of which it has read nothing so far
     * @param inBlock whether the chunks are those of a block of {@code .xz}
     */
    EarlyLzma2Input(PieceInput packed, InputStream whole, boolean inBlock) {
        this.packed = packed;
        this.whole = whole;
        this.inBlock = inBlock;
    }

    private void begin() throws IOException {
        begun = true;
        int start = inBlock ? plainBlockHeader() : 0;
        if (start < 0 || packed.peek(start) < LEAST_RESETTING_CONTROL) {
            return;
        }
        int size = ((packed.peek(start) & 0x1F) << Short.SIZE) + peekShort(start + 1) + 1;
        int packedSize = peekShort(start + 3) + 1;
        if (packed.available() < start + CHUNK_HEADER_BYTES + packedSize) {
            LzmaProperties properties = LzmaProperties.ofByte(packed.peek(start + 5));
            firstChunk = new Lzma1Input(new Ahead(start + CHUNK_HEADER_BYTES), properties, LARGEST_CHUNK, size);
        }
    }

    private int peekShort(int index) throws IOException {
        return packed.peek(index) << Byte.SIZE | packed.peek(index + 1);
    }

    /** How long the header of the block is; negative if there is none, or one that tells more than a filter LZMA2. */
    private int plainBlockHeader() throws IOException {
        if (packed.peek(0) == 0 || packed.peek(1) != 0 || packed.peek(2) != XzFilterId.LZMA2.number()) {
            return -1;
        }
        int length = (packed.peek(0) + 1) * SUM_BYTES;
        CRC32 sum = new CRC32();
        for (int i = 0; i < length - SUM_BYTES; i++) {
            sum.update(packed.peek(i));
        }
        long expected = 0;
        for (int i = 0; i < SUM_BYTES; i++) {
            expected |= (long) packed.peek(length - SUM_BYTES + i) << i * Byte.SIZE;
        }
        return sum.getValue() == expected ? length : -1;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (!begun) {
            begin();
        }
        if (firstChunk != null) {
            int count = firstChunk.read(target, offset, length);
            if (count >= 0) {
                given += count;
                return count;
            }
            firstChunk.close();
            firstChunk = null;
            whole.skipNBytes(given);
        }
        return whole.read(target, offset, length);
    }

    @Override
    public int available() throws IOException {
        return firstChunk != null ? firstChunk.available() : whole.available();
    }

    @Override
    public void close() throws IOException {
        if (firstChunk != null) {
            firstChunk.close();
        }
        whole.close();
    }

    /** Reads the input without using it up. */
    private final class Ahead extends InputStream {
        private int position;

        Ahead(int position) {
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            return packed.peek(position++);
        }

        @Override
        public int available() {
            return packed.available() - position;
        }
    }
}
