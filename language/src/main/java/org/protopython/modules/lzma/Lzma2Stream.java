// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.zip.DataFormatException;
import org.protopython.modules.compression.MoreInputException;
import org.protopython.modules.compression.OutputBytes;
import org.protopython.modules.compression.PendingInput;
import org.protopython.modules.compression.StreamDecoder;

/** LZMA2: chunks of LZMA and of bytes as they are. */
final class Lzma2Stream implements StreamDecoder {
    /** Of the byte that a chunk begins with: the end, plain bytes after which the dictionary is new or not. */
    static final int END = 0;

    static final int PLAIN_NEW_DICTIONARY = 1;
    static final int PLAIN = 2;
    /** LZMA; how much is new besides; the low bits belong to the size. */
    static final int LZMA = 0x80;

    static final int NEW_STATE = 0xA0;
    static final int NEW_PROPERTIES = 0xC0;
    static final int NEW_DICTIONARY = 0xE0;

    private static final int SIZE_BITS = 0x1F;
    private static final int SIZE_BYTES = 2;

    private enum Part {
        CONTROL,
        PLAIN,
        LZMA
    }

    private final LzmaWindow window;
    private final LzmaDecoder decoder;
    private LzmaProperties properties;
    private boolean needsDictionary = true;
    private boolean needsProperties = true;
    private boolean needsState = true;
    private Part part = Part.CONTROL;
    /** How many plain bytes are left. */
    private int plainLeft;
    /** Where the input of a chunk ends. */
    private long chunkEnd;

    Lzma2Stream(long dictionarySize) throws DataFormatException {
        window = new LzmaWindow(dictionarySize);
        decoder = new LzmaDecoder(window);
    }

    @Override
    public boolean decode(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        decoder.attach(in);
        while (true) {
            switch (part) {
                case CONTROL -> {
                    if (in.available() == 0 || in.available() < headerBytes(in.peek(0))) {
                        return false;
                    } else if (in.peek(0) == END) {
                        in.next();
                        return true;
                    }
                    readHeader(in);
                }
                case PLAIN -> {
                    for (; plainLeft > 0; plainLeft--) {
                        if (in.available() == 0 || out.size() >= limit) {
                            return false;
                        }
                        window.put(in.next(), out);
                    }
                    part = Part.CONTROL;
                }
                case LZMA -> {
                    if (!decodeChunk(in, out, limit)) {
                        return false;
                    }
                    part = Part.CONTROL;
                }
            }
        }
    }

    private static int headerBytes(int control) {
        if (control < LZMA) {
            return control == END ? 1 : 1 + SIZE_BYTES;
        }
        return 1 + 2 * SIZE_BYTES + (control >= NEW_PROPERTIES ? 1 : 0) + RangeDecoder.START_BYTES;
    }

    private void readHeader(PendingInput in) throws DataFormatException {
        int control = in.next();
        if (control >= NEW_DICTIONARY || control == PLAIN_NEW_DICTIONARY) {
            window.clear();
            needsDictionary = false;
            needsProperties |= control == PLAIN_NEW_DICTIONARY;
        } else if (needsDictionary || control > PLAIN && control < LZMA) {
            throw LzmaFault.CORRUPT.exception();
        }
        if (control < LZMA) {
            plainLeft = in.nextBig(SIZE_BYTES) + 1;
            part = Part.PLAIN;
            return;
        }
        int size = ((control & SIZE_BITS) << SIZE_BYTES * Byte.SIZE) + in.nextBig(SIZE_BYTES) + 1;
        int packed = in.nextBig(SIZE_BYTES) + 1;
        if (control >= NEW_PROPERTIES) {
            properties = LzmaProperties.ofByte(in.next());
            needsProperties = false;
        } else if (needsProperties || needsState && control < NEW_STATE) {
            throw LzmaFault.CORRUPT.exception();
        }
        if (control >= NEW_STATE) {
            decoder.reset(properties);
            needsState = false;
        }
        chunkEnd = in.consumed() + packed;
        decoder.start(size);
        part = Part.LZMA;
    }

    /** False when input is missing or the limit reached. */
    private boolean decodeChunk(PendingInput in, OutputBytes out, int limit) throws DataFormatException {
        LzmaDecoder.Stop stop = decoder.decode(in, out, limit);
        if (in.consumed() > chunkEnd || stop == LzmaDecoder.Stop.MARKER) {
            throw LzmaFault.CORRUPT.exception();
        } else if (stop != LzmaDecoder.Stop.SIZE) {
            return false;
        }
        try {
            if (!decoder.isAtEnd() || in.consumed() != chunkEnd) {
                throw LzmaFault.CORRUPT.exception();
            }
        } catch (MoreInputException e) {
            return false;
        }
        return true;
    }
}
