// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.traceback;

/** Colours the parts of a line that have marks below them. */
final class MarkedLine {
    private MarkedLine() {}

    /**
     * The line, or its marks, in the colours of the marks.
     *
     * @param marks by column: {@code ^}, {@code ~} or a space; may be shorter than the line, or longer
     */
    static String colored(CharSequence line, CharSequence marks, TracebackColors colors) {
        if (colors == TracebackColors.NONE) {
            return line.toString();
        }
        int[] characters = line.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = Math.max(characters.length, marks.length());
        int end;
        for (int start = 0; start < length; start = end) {
            char mark = markAt(marks, start);
            end = start + 1;
            while (end < length && markAt(marks, end) == mark) {
                end++;
            }
            String color = mark == '^' ? colors.highlight() : mark == '~' ? colors.range() : "";
            int from = Math.min(start, characters.length);
            text.append(color).append(new String(characters, from, Math.min(end, characters.length) - from));
            text.append(color.isEmpty() ? "" : colors.reset());
        }
        return text.toString();
    }

    private static char markAt(CharSequence marks, int column) {
        return column < marks.length() ? marks.charAt(column) : ' ';
    }
}
