// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The lines a lexer is given one by one. It says which part of the lexer's text is which line: what was handed over at
 * once is one line, whatever ends it holds.
 */
final class LineInput {
    private final Supplier<String> lines;
    /** Where the lines in the text start. */
    private int[] starts = new int[8];

    private int count;
    /** Lines that were dropped from the text. */
    private int dropped;

    private boolean unended;
    private boolean over;

    /** @param lines gives the next line at each call, null after the last */
    LineInput(Supplier<String> lines) {
        this.lines = lines;
    }

    /**
     * The next line, to be appended to the text; null after the last, which is asked for once. A line that has no end
     * is given one.
     */
    String next(int length) {
        String line = over ? null : lines.get();
        if (line == null) {
            over = true;
            return null;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = length;
        unended = !line.endsWith("\n");
        return unended ? line + "\n" : line;
    }

    /** Forgets the lines read so far, which the text no longer has. */
    void drop() {
        dropped += count;
        count = 0;
    }

    /** All lines read so far. */
    int count() {
        return dropped + count;
    }

    /** Number of the line with this offset, from 1. */
    int line(int offset) {
        int index = count - 1;
        while (index > 0 && starts[index] > offset) {
            index--;
        }
        return dropped + index + 1;
    }

    int start(int line) {
        return starts[line - dropped - 1];
    }

    /** Where a line of a text of this length ends, without the end that it lacked. */
    int end(int line, int length) {
        int next = line - dropped;
        return next < count ? starts[next] : unended ? length - 1 : length;
    }

    /** Whether the last line had no end. */
    boolean isUnended() {
        return unended;
    }

    LineMap map(String text) {
        return new LineMap(text, starts, count, dropped);
    }
}
