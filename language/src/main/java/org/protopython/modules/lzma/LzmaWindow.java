// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import org.protopython.modules.compression.OutputBytes;

/** The last bytes that were decoded, as many as a match may reach back. */
final class LzmaWindow {
    private static final int FIRST_CAPACITY = 1 << 12;
    /** Sizes above this are not allocated; no file has them that a library made with its usual options. */
    private static final int MOST = 1 << 30;

    private final int size;
    private byte[] bytes;
    private int next;
    /** How many bytes were decoded since the beginning. */
    private long total;

    LzmaWindow(long dictionarySize) throws DataFormatException {
        if (dictionarySize > 0xFFFFFFFFL) {
            throw LzmaFault.OPTIONS.exception();
        }
        size = Math.clamp(dictionarySize, FIRST_CAPACITY, MOST);
        bytes = new byte[FIRST_CAPACITY];
    }

    void clear() {
        next = 0;
        total = 0;
    }

    long total() {
        return total;
    }

    /** Whether a match may reach that far, a distance being one less than how far back it is. */
    boolean reaches(int distance) {
        return Integer.toUnsignedLong(distance) < Math.min(total, size);
    }

    /** An earlier byte, unsigned; zero before the beginning. */
    int get(int distance) {
        if (total == 0) {
            return 0;
        }
        int place = next - distance - 1;
        return bytes[place < 0 ? place + bytes.length : place] & 0xFF;
    }

    void put(int value, OutputBytes out) {
        if (next == bytes.length) {
            if (bytes.length < size) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, size));
            } else {
                next = 0;
            }
        }
        bytes[next++] = (byte) value;
        total++;
        out.write(value);
    }
}
