// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;

/** LZMA2. */
final class Lzma2Encoder implements BlockEncoder {
    private static final int STEP = 1 << 20;
    private static final int MOST_BYTES = 1 << 21;
    private static final int MOST_PACKED = 1 << 16;
    private static final int MOST_PLAIN = 1 << 16;
    /** Room that a last symbol and the end of the range coder may need. */
    private static final int RESERVE = 64;
    /** By how much a header of LZMA is longer than that of plain bytes. */
    private static final int LONGER_HEADER = 3;

    private final LzmaEncoder encoder;
    private final LzmaProperties properties;
    private long chunkStart;
    private boolean needsDictionary = true;
    private boolean needsProperties = true;
    private boolean needsState = true;

    Lzma2Encoder(XzFilter.Lzma options) {
        properties = options.bits();
        encoder = new LzmaEncoder(options, MOST_BYTES);
    }

    @Override
    public void encode(byte[] data, OutputBytes out) {
        for (int done = 0; done < data.length; done += STEP) {
            encoder.append(data, done, Math.min(STEP, data.length - done));
            encodeWhileAvailable(LzmaEncoder.LOOKAHEAD, out);
        }
    }

    private void encodeWhileAvailable(int more, OutputBytes out) {
        while (encoder.available() > more) {
            encoder.encodeSymbol();
            boolean full = encoder.position() - chunkStart > MOST_BYTES - LzmaEncoder.LOOKAHEAD
                    || encoder.ranges().size() > MOST_PACKED - RESERVE;
            if (full) {
                endChunk(out);
            }
        }
    }

    private void endChunk(OutputBytes out) {
        int size = (int) (encoder.position() - chunkStart);
        byte[] packed = encoder.ranges().finish();
        if (packed.length + LONGER_HEADER < size) {
            writeHeader(size - 1, packed.length - 1, out);
            out.write(packed);
            needsState = false;
        } else {
            writePlain(encoder.last(size), out);
            encoder.reset();
            needsState = true;
        }
        needsDictionary = false;
        chunkStart = encoder.position();
    }

    private void writeHeader(int size, int packed, OutputBytes out) {
        int control = Lzma2Stream.LZMA;
        if (needsDictionary) {
            control = Lzma2Stream.NEW_DICTIONARY;
        } else if (needsProperties) {
            control = Lzma2Stream.NEW_PROPERTIES;
        } else if (needsState) {
            control = Lzma2Stream.NEW_STATE;
        }
        out.write(control | size >>> Short.SIZE);
        writeShort(size, out);
        writeShort(packed, out);
        if (control >= Lzma2Stream.NEW_PROPERTIES) {
            out.write(properties.toByte());
            needsProperties = false;
        }
    }

    private static void writeShort(int value, OutputBytes out) {
        out.write(value >>> Byte.SIZE);
        out.write(value);
    }

    private void writePlain(byte[] bytes, OutputBytes out) {
        for (int done = 0; done < bytes.length; done += MOST_PLAIN) {
            int size = Math.min(MOST_PLAIN, bytes.length - done);
            boolean first = needsDictionary && done == 0;
            out.write(first ? Lzma2Stream.PLAIN_NEW_DICTIONARY : Lzma2Stream.PLAIN);
            writeShort(size - 1, out);
            out.write(bytes, done, size);
        }
    }

    @Override
    public void finish(OutputBytes out) {
        encodeWhileAvailable(0, out);
        if (encoder.position() > chunkStart) {
            endChunk(out);
        }
        out.write(Lzma2Stream.END);
    }
}
