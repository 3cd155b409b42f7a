// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import java.util.Arrays;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * Gives a tree that a program made a text to refer to: lines of blanks just as long as its nodes need, so that each line and column of
 * the tree is an offset in the text. What lies beyond a text of reasonable size moves to its end.
 */
final class TreePlaces {
    private static final int MAX_LINES = 1 << 21;
    private static final int MAX_COLUMNS = 1 << 24;

    private int[] widths = new int[64];
    private int[] starts;
    private int lineCount = 1;
    private PException invalid;

    /** Notes a place of which the text needs an offset. */
    void add(int line, int column) {
        int index = indexOf(line);
        if (index >= widths.length) {
            widths = Arrays.copyOf(widths, Math.max(index + 1, widths.length * 2));
        }
        widths[index] = Math.max(widths[index], Math.clamp(column, 0, MAX_COLUMNS));
        lineCount = Math.max(lineCount, index + 1);
    }

    /** Remembers the first place which cannot be. */
    void check(int line, int column, int endLine, int endColumn) {
        if (invalid != null) {
            return;
        } else if (line > endLine) {
            invalid = Errors.valueError("AST node line range (%d, %d) is not valid", line, endLine);
        } else if (line < 0 && endLine != line || column < 0 && column != endColumn) {
            invalid = Errors.valueError(
                    "AST node column range (%d, %d) for line range (%d, %d) is not valid",
                    column, endColumn, line, endLine);
        } else if (line == endLine && column > endColumn) {
            invalid = Errors.valueError("line %d, column %d-%d is not a valid range", line, column, endColumn);
        }
    }

    void raiseIfInvalid() {
        if (invalid != null) {
            throw invalid;
        }
    }

    /** The text; from now on places have offsets. */
    String text() {
        StringBuilder text = new StringBuilder();
        starts = new int[lineCount];
        for (int i = 0; i < lineCount; i++) {
            starts[i] = text.length();
            text.repeat(' ', text.length() < MAX_COLUMNS ? widths[i] : 0).append('\n');
        }
        return text.toString();
    }

    /** 0 as long as there is no text. */
    int offset(int line, int column) {
        if (starts == null) {
            return 0;
        }
        int index = Math.min(indexOf(line), lineCount - 1);
        int width = starts[index] < MAX_COLUMNS ? widths[index] : 0;
        return starts[index] + Math.clamp(column, 0, width);
    }

    private static int indexOf(int line) {
        return Math.clamp(line, 1, MAX_LINES) - 1;
    }
}
