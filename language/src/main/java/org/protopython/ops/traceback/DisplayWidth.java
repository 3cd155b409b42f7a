// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

/** Columns that text takes on a terminal, where East Asian characters are twice as wide. */
final class DisplayWidth {
    private DisplayWidth() {}

    /** The width of the first characters of a line. */
    static int of(String line, int length) {
        int width = 0;
        int end = Math.min(length, line.length());
        for (int i = 0; i < end; i += Character.charCount(line.codePointAt(i))) {
            width += isWide(line.codePointAt(i)) ? 2 : 1;
        }
        return width;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || c >= 0x2E80 && c <= 0x303E
                        || c >= 0x3041 && c <= 0xA4CF && c != 0x303F
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE6F
                        || c >= 0xFF00 && c <= 0xFF60
                        || c >= 0xFFE0 && c <= 0xFFE6
                        || c >= 0x1F300 && c <= 0x1F64F
                        || c >= 0x1F900 && c <= 0x1F9FF
                        || c >= 0x20000 && c <= 0x3FFFD);
    }
}
