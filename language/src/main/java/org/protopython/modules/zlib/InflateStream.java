// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses, in pieces; reads the frame of the format around. */
final class InflateStream {
    private static final int TRAILER_BYTES = 8;
    private static final int BUFFER_BYTES = 1 << 14;

    private final byte[] dictionary;
    /** What was decompressed already, for copies; null for a stream that is never copied. */
    private final InflatedInput history;
    /** CRC-32 of gzip. */
    private long sum;

    private Inflater inflater;
    private Format format;
    /** Input that was not used yet. */
    private byte[] rest = new byte[0];

    private boolean headerRead;
    private boolean ended;

    /** @param dictionary null for none */
    InflateStream(Format format, byte[] dictionary, boolean isCopied) {
        this.format = format;
        this.dictionary = dictionary;
        history = isCopied ? new InflatedInput() : null;
    }

    private InflateStream(InflateStream other) throws DataFormatException {
        format = other.format;
        dictionary = other.dictionary;
        history = other.history.copy();
        sum = other.sum;
        rest = other.rest;
        headerRead = other.headerRead;
        ended = other.ended;
        if (headerRead && !ended) {
            inflater = newInflater();
            repeat(other.inflater.getBytesWritten());
        }
    }

    boolean isEnded() {
        return ended;
    }

    /** False after so much input that it was not kept. */
    boolean canCopy() {
        return ended || history.isComplete();
    }

    /** Another stream that has read the same as this one so far: as Java's cannot be copied, it reads that again. */
    InflateStream copy() throws DataFormatException {
        return new InflateStream(this);
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
        byte[] buffer = new byte[BUFFER_BYTES];
        while (!inflater.finished() && (limit < 0 || out.size() < limit)) {
            int room = limit < 0 ? buffer.length : Math.min(buffer.length, limit - out.size());
            int count = inflateSome(buffer, room);
            if (count < 0) {
                break;
            }
            out.write(buffer, 0, count);
        }
        byte[] result = out.toByteArray();
        if (format == Format.GZIP) {
            sum = Checksums.crc32((int) sum, result);
        }
        int used = rest.length - inflater.getRemaining();
        if (history != null) {
            history.add(rest, used);
        }
        rest = Arrays.copyOfRange(rest, used, rest.length);
        if (inflater.finished()) {
            readTrailer();
        }
        return result;
    }

    /** The number of bytes written; -1 when there is no more input. */
    private int inflateSome(byte[] buffer, int room) throws DataFormatException {
        int count = inflater.inflate(buffer, 0, room);
        if (count == 0 && inflater.needsDictionary()) {
            if (dictionary == null) {
                throw new DataFormatException("Error 2 while decompressing data");
            }
            try {
                inflater.setDictionary(dictionary);
            } catch (IllegalArgumentException e) {
                throw new DataFormatException("Error -3 while setting zdict: invalid input data");
            }
        } else if (count == 0 && inflater.needsInput()) {
            return -1;
        }
        return count;
    }

    /** @param size of what comes out, which is dropped */
    private void repeat(long size) throws DataFormatException {
        inflater.setInput(history.content());
        byte[] buffer = new byte[BUFFER_BYTES];
        while (inflater.getBytesWritten() < size) {
            inflateSome(buffer, (int) Math.min(buffer.length, size - inflater.getBytesWritten()));
        }
        int count = 0;
        while (count == 0 && inflater.getRemaining() > 0) {
            // what follows brings nothing out, or the first would have given it
            count = inflateSome(buffer, buffer.length);
        }
        if (count > 0) {
            throw new IllegalStateException("a copy has decompressed more");
        }
    }

    private void readTrailer() throws DataFormatException {
        if (format != Format.GZIP) {
            end(0);
        } else if (rest.length >= TRAILER_BYTES) {
            if (number(0) != sum) {
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
            int length = GzipHeader.length(rest);
            if (length == 0) {
                return false;
            }
            rest = Arrays.copyOfRange(rest, length, rest.length);
        }
        inflater = newInflater();
        headerRead = true;
        return true;
    }

    private Inflater newInflater() {
        Inflater made = new Inflater(format != Format.ZLIB);
        if (format == Format.RAW && dictionary != null) {
            made.setDictionary(dictionary);
        }
        return made;
    }
}
