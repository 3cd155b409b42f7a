// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.binascii;

import java.io.ByteArrayOutputStream;

/** One line of uuencoded data. */
final class UuText {
    private static final int LONGEST = 45;
    private static final int MASK = 0x3f;
    private static final int BITS = 6;

    private UuText() {}

    static byte[] encode(byte[] data, boolean backtick) {
        if (data.length > LONGEST) {
            throw BinasciiModule.error("At most 45 bytes at once");
        }
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        line.write(character(data.length, backtick));
        for (int i = 0; i < data.length; i += 3) {
            int group = 0;
            for (int j = i; j < i + 3; j++) {
                group = group << Byte.SIZE | (j < data.length ? data[j] & 0xff : 0);
            }
            for (int shift = 3 * BITS; shift >= 0; shift -= BITS) {
                line.write(character(group >> shift & MASK, backtick));
            }
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static int character(int value, boolean backtick) {
        return value == 0 && backtick ? '`' : value + ' ';
    }

    static byte[] decode(byte[] line) {
        int length = line.length == 0 ? 0 : line[0] - ' ' & MASK;
        byte[] data = new byte[length];
        int bits = 0;
        int count = 0;
        int filled = 0;
        int i = 1;
        for (; filled < length; i++) {
            int value = valueAt(line, i);
            bits = bits << BITS | value;
            count += BITS;
            if (count >= Byte.SIZE) {
                count -= Byte.SIZE;
                data[filled++] = (byte) (bits >> count);
            }
        }
        for (; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '`' && line[i] != '\n' && line[i] != '\r') {
                throw BinasciiModule.error("Trailing garbage");
            }
        }
        return data;
    }

    /** Blanks at the end of a line may have been cut off. */
    private static int valueAt(byte[] line, int index) {
        int character = index < line.length ? line[index] : '\n';
        if (character == '\n' || character == '\r') {
            return 0;
        } else if (character < ' ' || character > ' ' + MASK + 1) {
            throw BinasciiModule.error("Illegal char");
        }
        return character - ' ' & MASK;
    }
}
