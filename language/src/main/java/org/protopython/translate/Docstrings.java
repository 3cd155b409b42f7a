// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

/** Docstrings lose their common indentation when they are compiled (since 3.13). */
final class Docstrings {
    private Docstrings() {}

    /** The text without the indentation that all lines but the first share. */
    static String clean(String text) {
        String[] lines = text.split("\n", -1);
        int margin = Integer.MAX_VALUE;
        for (int i = 1; i < lines.length; i++) {
            int indentation = indentation(lines[i]);
            if (indentation < lines[i].length()) {
                margin = Math.min(margin, indentation);
            }
        }
        StringBuilder result = new StringBuilder(lines[0].substring(indentation(lines[0])));
        for (int i = 1; i < lines.length; i++) {
            result.append('\n').append(lines[i].substring(Math.min(margin, indentation(lines[i]))));
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
