// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/** Texts as JSON strings. */
final class StringText {
    private static final int HEX_DIGITS = 4;

    private StringText() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString of(TruffleString text, boolean ascii) {
        CodePointBuilder out = new CodePointBuilder(CodePoints.length(text) + 2);
        append(out, text, ascii);
        return out.toText();
    }

    static void append(CodePointBuilder out, TruffleString text, boolean ascii) {
        out.append('"');
        for (int c : CodePoints.of(text)) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c >= ' ' && (c < 0x7f || !ascii)) {
                        out.append(c);
                    } else {
                        appendEscaped(out, c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static void appendEscaped(CodePointBuilder out, int c) {
        if (c > Character.MAX_VALUE) {
            out.appendHex("\\u", Character.highSurrogate(c), HEX_DIGITS);
            out.appendHex("\\u", Character.lowSurrogate(c), HEX_DIGITS);
        } else {
            out.appendHex("\\u", c, HEX_DIGITS);
        }
    }
}
