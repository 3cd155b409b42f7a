// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.launcher;

import java.util.ArrayList;
import java.util.List;

/**
 * The program of {@code -c} without the indentation that all its lines share, as it stands indented in scripts. Lines
 * of nothing but blanks count as empty, in strings too.
 */
final class Dedent {
    private Dedent() {}

    static String of(String code) {
        List<String> lines = new ArrayList<>();
        String shared = null;
        for (String line : code.split("\n", -1)) {
            int indent = indent(line);
            if (indent == line.length()) {
                lines.add("");
                continue;
            }
            lines.add(line);
            String own = line.substring(0, indent);
            shared = shared == null ? own : commonStart(shared, own);
        }
        int width = shared == null ? 0 : shared.length();
        StringBuilder text = new StringBuilder(code.length());
        for (String line : lines) {
            text.append(line, line.isEmpty() ? 0 : width, line.length()).append('\n');
        }
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private static int indent(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private static String commonStart(String a, String b) {
        int end = 0;
        while (end < a.length() && end < b.length() && a.charAt(end) == b.charAt(end)) {
            end++;
        }
        return a.substring(0, end);
    }
}
