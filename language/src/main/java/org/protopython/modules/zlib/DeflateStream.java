// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/**
 * Compresses; writes the frame of the format around. Java's compressor cannot be copied: a copy goes on with a new one,
 * behind a flush of the first, and knows what was compressed as its dictionary.
 */
final class DeflateStream {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final int BEST = 9;
    private static final int FASTEST = 1;

    private final Deflater deflater;
    private final Format format;
    private final int level;
    private final int strategy;
    private final Window window;
    /** The compressor writes the data only, not what its format has around. */
    private final boolean bare;
    /** Compressed bytes that the next call gives. */
    private byte[] pending = {};
    /** CRC-32 of gzip, Adler-32 of a copy in the format of zlib. */
    private long sum;

    private long size;
    private boolean begun;

    DeflateStream(int level, Format format, int strategy, byte[] dictionary) {
        this.format = format;
        this.level = level;
        this.strategy = strategy;
        bare = format != Format.ZLIB;
        window = new Window();
        deflater = new Deflater(level, bare);
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
            window.add(dictionary);
        }
        setStrategy();
    }

    private DeflateStream(DeflateStream other) {
        format = other.format;
        level = other.level;
        strategy = other.strategy;
        window = other.window.copy();
        bare = true;
        pending = other.pending;
        size = other.size;
        begun = true;
        sum = other.bare ? other.sum : Integer.toUnsignedLong(other.deflater.getAdler());
        deflater = new Deflater(level, true);
        byte[] before = window.content();
        if (before.length > 0) {
            deflater.setDictionary(before);
        }
        setStrategy();
    }

    /** Java hands a strategy on with the next call, which does nothing else then: that must not be one with data. */
    private void setStrategy() {
        if (strategy != Deflater.DEFAULT_STRATEGY) {
            deflater.setStrategy(strategy);
            deflater.deflate(new byte[0]);
        }
    }

    /** Another stream that has compressed the same as this one so far. */
    DeflateStream copy() {
        pending = drain(Deflater.SYNC_FLUSH);
        return new DeflateStream(this);
    }

    byte[] compress(byte[] data) {
        if (format == Format.GZIP) {
            sum = Checksums.crc32((int) sum, data);
        } else if (format == Format.ZLIB && bare) {
            sum = Checksums.adler32((int) sum, data);
        }
        size += data.length;
        window.add(data);
        deflater.setInput(data);
        return drain(Deflater.NO_FLUSH);
    }

    /** @param mode of Deflater */
    byte[] flush(int mode) {
        return drain(mode);
    }

    byte[] finish() {
        deflater.finish();
        byte[] last = drain(Deflater.NO_FLUSH);
        deflater.end();
        if (format == Format.RAW || !bare) {
            return last;
        }
        boolean gzip = format == Format.GZIP;
        byte[] all = java.util.Arrays.copyOf(last, last.length + (gzip ? 2 : 1) * Integer.BYTES);
        for (int i = 0; i < Integer.BYTES; i++) {
            int place = gzip ? i : Integer.BYTES - 1 - i;
            all[last.length + i] = (byte) (sum >>> place * Byte.SIZE);
            if (gzip) {
                all[last.length + Integer.BYTES + i] = (byte) (size >>> i * Byte.SIZE);
            }
        }
        return all;
    }

    private byte[] drain(int mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(pending);
        pending = new byte[0];
        if (!begun && format == Format.GZIP) {
            byte[] header = GZIP_HEADER.clone();
            header[8] = (byte) (level == BEST ? 2 : level == FASTEST ? 4 : 0);
            out.writeBytes(header);
        }
        begun = true;
        byte[] buffer = new byte[1 << 14];
        int count = deflater.deflate(buffer, 0, buffer.length, mode);
        while (count > 0) {
            out.write(buffer, 0, count);
            if (count < buffer.length && mode != Deflater.NO_FLUSH) {
                break;
            }
            count = deflater.deflate(buffer, 0, buffer.length, mode);
        }
        return out.toByteArray();
    }
}
