// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

/** Docstrings lose their common indentation when they are compiled (since 3.13). */
final class Docstrings {
    private static final int TAB = 8;

    private Docstrings() {}

    /** The text, tabs expanded, without the indentation that all lines but the first share. */
    static String clean(String text) {
        String[] lines = expandTabs(text).split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indentation = indentation(lines[i]);
            if (indentation < lines[i].length()) {
                margin = Math.min(margin, indentation);
            }
        }
        // without a second line that says anything, blank ones stay as they are
        int cut = margin == Integer.MAX_VALUE ? 0 : margin;
        StringBuilder result = new StringBuilder(lines[0].substring(indentation(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            result.append('\n').append(lines[i].substring(Math.min(cut, indentation(lines[i]))));
        }
        return result.toString();
    }

    private static String expandTabs(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int column = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\t') {
                int spaces = TAB - column % TAB;
                result.repeat(' ', spaces);
                column += spaces;
            } else {
                result.appendCodePoint(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return result.toString();
    }

    private static int indentation(String line) {
        int i = 0;
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
