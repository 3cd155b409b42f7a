// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.Arrays;

/** Turns UTF-16 offsets into lines and columns, both from 1. Lines end at LF, CR or CR LF, as Python's do. */
public final class LineMap {
    private final String source;
    private int[] starts = new int[64];
    private int count = 1;
    /** Lines before the text, of which nothing is known. */
    private int before;

    public LineMap(String source) {
        this.source = source;
        boolean mixed = source.indexOf('\r') >= 0;
        int end = mixed ? lineEnd(0) : source.indexOf('\n');
        while (end >= 0) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            end = mixed ? lineEnd(end + 1) : source.indexOf('\n', end + 1);
        }
    }

    /** The last character of the end of a line that ends at an offset or later; negative for none. */
    private int lineEnd(int offset) {
        for (int i = offset; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < source.length() && source.charAt(i + 1) == '\n')) {
                return i;
            }
        }
        return -1;
    }

    /** A text whose lines start at known places. */
    LineMap(String source, int[] starts, int count, int before) {
        this.source = source;
        this.starts = starts;
        this.count = count;
        this.before = before;
    }

    public int line(int offset) {
        int index = Arrays.binarySearch(starts, 0, count, offset);
        return before + (index >= 0 ? index + 1 : -index - 1);
    }

    /** Column in code points. */
    public int column(int offset) {
        int from = start(line(offset));
        return source.codePointCount(from, Math.clamp(offset, from, source.length())) + 1;
    }

    /** Offset at which a line starts. */
    public int start(int line) {
        return starts[line - before - 1];
    }

    public int lineCount() {
        return before + count;
    }

    /** A line without its end. */
    public String text(int line) {
        int from = start(line);
        int to = line < lineCount() ? start(line + 1) : source.length();
        while (to > from && (source.charAt(to - 1) == '\n' || source.charAt(to - 1) == '\r')) {
            to--;
        }
        return source.substring(from, to);
    }
}
