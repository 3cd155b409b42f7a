// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses, in pieces; reads the frame of the format around. */
final class InflateStream {
    private static final int HEADER_BYTES = 10;
    private static final int TRAILER_BYTES = 8;
    private static final int HAS_SUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;

    private final byte[] dictionary;
    private final CRC32 sum = new CRC32();
    private Inflater inflater;
    private Format format;
    /** Input that was not used yet. */
    private byte[] rest = new byte[0];

    private boolean headerRead;
    private boolean ended;

    /** @param dictionary null for none */
    InflateStream(Format format, byte[] dictionary) {
        this.format = format;
        this.dictionary = dictionary;
    }

    boolean isEnded() {
        return ended;
    }

    /** What of the input is not decompressed: behind the end, or behind where the limit stopped. */
    byte[] rest() {
        return rest;
    }

    void dropRest() {
        rest = new byte[0];
    }

    /**
     * Decompresses the rest and more.
     *
     * @param limit of bytes to return, negative for none
     * @throws DataFormatException with a message for the user
     */
    byte[] inflate(byte[] more, int limit) throws DataFormatException {
        byte[] input = rest;
        if (rest.length == 0) {
            input = more;
        } else if (more.length > 0) {
            input = Arrays.copyOf(rest, rest.length + more.length);
            System.arraycopy(more, 0, input, rest.length, more.length);
        }
        rest = input;
        if (ended || !headerRead && !readHeader()) {
            return new byte[0];
        }
        return inflateRest(limit);
    }

    private byte[] inflateRest(int limit) throws DataFormatException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        inflater.setInput(rest);
        byte[] buffer = new byte[1 << 14];
        while (!inflater.finished() && (limit < 0 || out.size() < limit)) {
            int room = limit < 0 ? buffer.length : Math.min(buffer.length, limit - out.size());
            int count = inflater.inflate(buffer, 0, room);
            if (count == 0 && inflater.needsDictionary()) {
                if (dictionary == null) {
                    throw new DataFormatException("Error 2 while decompressing data");
                }
                inflater.setDictionary(dictionary);
            } else if (count == 0 && inflater.needsInput()) {
                break;
            }
            out.write(buffer, 0, count);
        }
        byte[] result = out.toByteArray();
        sum.update(result);
        int left = inflater.getRemaining();
        rest = Arrays.copyOfRange(rest, rest.length - left, rest.length);
        if (inflater.finished()) {
            readTrailer();
        }
        return result;
    }

    private void readTrailer() throws DataFormatException {
        if (format != Format.GZIP) {
            end(0);
        } else if (rest.length >= TRAILER_BYTES) {
            if (number(0) != sum.getValue()) {
                throw new DataFormatException("incorrect data check");
            } else if (number(4) != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
                throw new DataFormatException("incorrect length check");
            }
            end(TRAILER_BYTES);
        }
    }

    private void end(int used) {
        ended = true;
        rest = Arrays.copyOfRange(rest, used, rest.length);
        inflater.end();
    }

    private long number(int start) {
        long number = 0;
        for (int i = 3; i >= 0; i--) {
            number = number << Byte.SIZE | rest[start + i] & 0xFF;
        }
        return number;
    }

    /** False when more of it is needed. */
    private boolean readHeader() throws DataFormatException {
        if (format == Format.ZLIB_OR_GZIP) {
            if (rest.length < 2) {
                return false;
            }
            format = rest[0] == 0x1f && (rest[1] & 0xFF) == 0x8b ? Format.GZIP : Format.ZLIB;
        }
        if (format == Format.GZIP) {
            int length = gzipHeaderLength();
            if (length == 0) {
                return false;
            }
            rest = Arrays.copyOfRange(rest, length, rest.length);
        }
        inflater = new Inflater(format != Format.ZLIB);
        if (format == Format.RAW && dictionary != null) {
            inflater.setDictionary(dictionary);
        }
        headerRead = true;
        return true;
    }

    private int gzipHeaderLength() throws DataFormatException {
        boolean wrong = rest.length > 0 && rest[0] != 0x1f || rest.length > 1 && (rest[1] & 0xFF) != 0x8b;
        if (wrong) {
            throw new DataFormatException("incorrect header check");
        } else if (rest.length > 2 && rest[2] != 8) {
            throw new DataFormatException("unknown compression method");
        } else if (rest.length < HEADER_BYTES) {
            return 0;
        }
        int flags = rest[3];
        int at = HEADER_BYTES;
        if ((flags & HAS_EXTRA) != 0) {
            if (rest.length < at + 2) {
                return 0;
            }
            at += 2 + (rest[at] & 0xFF | (rest[at + 1] & 0xFF) << Byte.SIZE);
        }
        for (int text : new int[] {HAS_NAME, HAS_COMMENT}) {
            if ((flags & text) != 0) {
                while (at < rest.length && rest[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & HAS_SUM) != 0 ? 2 : 0;
        return at <= rest.length ? at : 0;
    }
}
