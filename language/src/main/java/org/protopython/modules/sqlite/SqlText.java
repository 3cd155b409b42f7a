// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** As much as must be known of a text before SQLite has compiled it: where its first word is. */
record SqlText(byte[] bytes) {
    private static final List<String> CHANGES = List.of("INSERT", "UPDATE", "DELETE", "REPLACE");

    boolean hasNull() {
        for (byte each : bytes) {
            if (each == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is more than blanks and comments from an index on. */
    boolean hasStatement(int start) {
        return first(start) < bytes.length;
    }

    /** Whether the first word is one that changes rows. */
    boolean isChange() {
        int start = first(0);
        for (String word : CHANGES) {
            int end = start + word.length();
            if (end <= bytes.length
                    && new String(bytes, start, word.length(), StandardCharsets.ISO_8859_1)
                            .toUpperCase(Locale.ROOT)
                            .equals(word)) {
                return true;
            }
        }
        return false;
    }

    private int at(int index) {
        return index < bytes.length ? bytes[index] : 0;
    }

    /** The index behind blanks and comments; a comment that does not end takes all. */
    private int first(int start) {
        int i = start;
        while (i < bytes.length) {
            int c = bytes[i];
            if (c == '-' && at(i + 1) == '-') {
                while (i < bytes.length && bytes[i] != '\n') {
                    i++;
                }
            } else if (c == '/' && at(i + 1) == '*') {
                i += 2;
                while (i < bytes.length && (bytes[i] != '*' || at(i + 1) != '/')) {
                    i++;
                }
                i = Math.min(i + 2, bytes.length);
            } else if (c == ' ' || c == '\t' || c == '\f' || c == '\n' || c == '\r') {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }
}
