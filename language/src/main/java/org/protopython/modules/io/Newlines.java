// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/** The argument {@code newline} of text streams: what ends a line, and what is translated on the way. */
enum Newlines {
    /** None: any line end is read as a line feed; line feeds are written as the system's line end, a line feed. */
    UNIVERSAL(null),
    /** The empty string: any line end ends a line and is kept. */
    KEEP_ALL(""),
    KEEP_LINE_FEEDS("\n"),
    CARRIAGE_RETURN("\r"),
    BOTH("\r\n");

    private final String text;

    Newlines(String text) {
        this.text = text;
    }

    /** The mode of an argument, null when there is no such mode. */
    static Newlines of(Object argument) {
        String wanted = argument == PyNone.NONE ? null : PyStrings.toJava((TruffleString) argument);
        for (Newlines mode : values()) {
            if (wanted == null ? mode.text == null : wanted.equals(mode.text)) {
                return mode;
            }
        }
        return null;
    }

    /** The argument that chooses this mode. */
    Object argument() {
        return text == null ? PyNone.NONE : PyStrings.of(text);
    }

    boolean translatesInput() {
        return this == UNIVERSAL;
    }

    /** Index behind the end of the line that begins at start, negative when the line does not end. */
    int endOfLine(int[] points, int start, int end) {
        for (int i = start; i < end; i++) {
            int c = points[i];
            switch (this) {
                case UNIVERSAL, KEEP_LINE_FEEDS -> {
                    if (c == '\n') {
                        return i + 1;
                    }
                }
                case CARRIAGE_RETURN -> {
                    if (c == '\r') {
                        return i + 1;
                    }
                }
                case BOTH -> {
                    if (c == '\n' && i > start && points[i - 1] == '\r') {
                        return i + 1;
                    }
                }
                case KEEP_ALL -> {
                    if (c == '\n') {
                        return i + 1;
                    } else if (c == '\r') {
                        return i + 1 < end && points[i + 1] == '\n' ? i + 2 : i + 1;
                    }
                }
            }
        }
        return -1;
    }

    /** Written text with its line feeds replaced. */
    TruffleString forOutput(TruffleString written) {
        if (this != CARRIAGE_RETURN && this != BOTH) {
            return written;
        }
        CodePointBuilder result = new CodePointBuilder(CodePoints.length(written));
        for (int c : CodePoints.of(written)) {
            if (c == '\n') {
                result.append(text);
            } else {
                result.append(c);
            }
        }
        return result.toText();
    }

    /** Text with every line end as a line feed. */
    TruffleString toLineFeeds(TruffleString given) {
        int[] points = CodePoints.of(given);
        int length = toLineFeeds(points, points.length);
        return CodePoints.text(points, 0, length);
    }

    /** The same in place; returns the new length. */
    static int toLineFeeds(int[] points, int length) {
        int end = 0;
        for (int i = 0; i < length; i++) {
            int c = points[i];
            if (c == '\r') {
                c = '\n';
                if (i + 1 < length && points[i + 1] == '\n') {
                    i++;
                }
            }
            points[end++] = c;
        }
        return end;
    }
}
