// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.Arrays;

/** Turns UTF-16 offsets into lines and columns, both from 1. Lines end at LF, CR or CR LF, as Python's do. */
public final class LineMap {
    private final String source;
    private int[] starts = new int[64];
    private int count = 1;

    public LineMap(String source) {
        this.source = source;
        int length = source.length();
        for (int i = 0; i < length; i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < length && source.charAt(i + 1) == '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
    }

    public int line(int offset) {
        int index = Arrays.binarySearch(starts, 0, count, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** Column in code points. */
    public int column(int offset) {
        int from = starts[line(offset) - 1];
        return source.codePointCount(from, Math.clamp(offset, from, source.length())) + 1;
    }

    /** Offset at which a line starts. */
    public int start(int line) {
        return starts[line - 1];
    }

    public int lineCount() {
        return count;
    }

    /** A line without its end. */
    public String text(int line) {
        int from = starts[line - 1];
        int to = line < count ? starts[line] : source.length();
        while (to > from && (source.charAt(to - 1) == '\n' || source.charAt(to - 1) == '\r')) {
            to--;
        }
        return source.substring(from, to);
    }
}
