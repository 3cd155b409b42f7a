// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.oracle.truffle.api.source.Source;
import org.junit.jupiter.api.Test;

/** Code asks a {@link LineMap} for its lines, and tracebacks ask Truffle: both count them alike. */
class LineMapTest {
    private static final String[] TEXTS = {
        "a",
        "a\n",
        "a\n\nb\n",
        "\n",
        "a\rb\r",
        "a\r\nb\r\n",
        "a\r\n\r\nb\n\rc\r\r\nd",
        "a\r",
        "a\n\r",
        "\fa\fb\n\f\nc\u000bd\u001ce\u0085f\u2028g\u2029h\n",
        "\ud83d\ude00 = '\u00e4'\n\ud83d\ude00\n",
        "x\n".repeat(100),
    };

    @Test
    void linesAreThoseOfTruffle() {
        for (String text : TEXTS) {
            Source source = Source.newBuilder("python", text, "test").build();
            LineMap lines = new LineMap(text);
            for (int offset = 0; offset < text.length(); offset++) {
                assertEquals(source.getLineNumber(offset), lines.line(offset), text + " at " + offset);
            }
        }
    }
}
