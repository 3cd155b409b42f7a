// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import java.util.ArrayList;
import java.util.List;
import org.protopython.runtime.PException;

/**
 * A format of {@code struct} taken apart.
 *
 * @param codes one for each run of equal codes
 * @param size bytes of the whole
 * @param values how many Python values it stands for
 * @param bigEndian byte order
 */
record StructFormat(List<Code> codes, int size, int values, boolean bigEndian, boolean isNative) {
    /** So many equal items from an offset on. For {@code s} and {@code p} the count is one item's length. */
    record Code(char letter, int offset, int count, int itemSize) {
        boolean isText() {
            return letter == 's' || letter == 'p';
        }
    }

    private static final String NATIVE_ONLY = "nNP";

    /** @throws PException struct.error for a wrong format */
    static StructFormat parse(String text) {
        if (text.indexOf('\0') >= 0) {
            throw StructModule.error("embedded null character");
        }
        boolean isNative = true;
        boolean aligned = true;
        boolean big = false;
        int at = 0;
        if (!text.isEmpty()) {
            at = 1;
            switch (text.charAt(0)) {
                case '@' -> {}
                case '=' -> {
                    isNative = false;
                    aligned = false;
                }
                case '<' -> {
                    isNative = false;
                    aligned = false;
                }
                case '>', '!' -> {
                    isNative = false;
                    aligned = false;
                    big = true;
                }
                default -> at = 0;
            }
        }
        List<Code> codes = new ArrayList<>();
        long size = 0;
        long values = 0;
        while (at < text.length()) {
            char letter = text.charAt(at++);
            if (Character.isWhitespace(letter)) {
                continue;
            }
            long count = 1;
            if (letter >= '0' && letter <= '9') {
                count = letter - '0';
                while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    count = count * 10 + text.charAt(at++) - '0';
                    tooLarge(count);
                }
                if (at == text.length()) {
                    throw StructModule.error("repeat count given without format specifier");
                }
                letter = text.charAt(at++);
            }
            int itemSize = itemSize(letter, isNative);
            int alignment = aligned ? alignment(letter, itemSize) : 1;
            size = (size + alignment - 1) / alignment * alignment;
            tooLarge(size);
            Code code = new Code(letter, (int) size, (int) count, itemSize);
            size += count * itemSize;
            tooLarge(size);
            if (letter != 'x') {
                values += code.isText() ? 1 : count;
                codes.add(code);
            }
        }
        return new StructFormat(codes, (int) size, (int) values, big, isNative);
    }

    private static void tooLarge(long size) {
        if (size > Integer.MAX_VALUE) {
            throw StructModule.error("total struct size too long");
        }
    }

    private static int itemSize(char letter, boolean isNative) {
        if (!isNative && NATIVE_ONLY.indexOf(letter) >= 0) {
            throw StructModule.error("bad char in struct format");
        }
        return switch (letter) {
            case 'x', 'c', 'b', 'B', '?', 's', 'p' -> 1;
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> isNative ? 8 : 4;
            case 'q', 'Q', 'n', 'N', 'P', 'd', 'F' -> 8;
            case 'D' -> 16;
            default -> throw StructModule.error("bad char in struct format");
        };
    }

    private static int alignment(char letter, int itemSize) {
        return switch (letter) {
            case 'F' -> 4;
            case 'D' -> 8;
            default -> itemSize;
        };
    }
}
