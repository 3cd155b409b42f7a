// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Compresses; writes the frame of the format around. */
final class DeflateStream {
    private static final byte[] GZIP_HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
    private static final int BEST = 9;
    private static final int FASTEST = 1;

    private final Deflater deflater;
    private final Format format;
    private final CRC32 sum = new CRC32();
    private long size;
    private boolean begun;
    private final int level;

    DeflateStream(int level, Format format, int strategy, byte[] dictionary) {
        this.format = format;
        this.level = level;
        deflater = new Deflater(level, format != Format.ZLIB);
        deflater.setStrategy(strategy);
        if (dictionary != null) {
            deflater.setDictionary(dictionary);
        }
    }

    byte[] compress(byte[] data) {
        sum.update(data);
        size += data.length;
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
        if (format != Format.GZIP) {
            return last;
        }
        byte[] all = java.util.Arrays.copyOf(last, last.length + 8);
        for (int i = 0; i < 4; i++) {
            all[last.length + i] = (byte) (sum.getValue() >>> i * Byte.SIZE);
            all[last.length + 4 + i] = (byte) (size >>> i * Byte.SIZE);
        }
        return all;
    }

    private byte[] drain(int mode) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
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
