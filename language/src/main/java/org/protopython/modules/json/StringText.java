// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;

/** Texts as JSON strings. */
final class StringText {
    private static final int HEX_DIGITS = 4;
    /** The last character of ASCII, which is escaped like those beyond. */
    private static final int DELETE = 0x7f;

    private StringText() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    static TruffleString of(TruffleString text, boolean ascii) {
        CodePointBuilder out = new CodePointBuilder(CodePoints.length(text) + 2);
        append(out, text, ascii);
        return out.toText();
    }

    static void append(CodePointBuilder out, TruffleString text, boolean ascii) {
        out.append('"');
        if (isPlain(text)) {
            out.append(text);
        } else {
            appendCharacters(out, text, ascii);
        }
        out.append('"');
    }

    /** Whether the text is ASCII without anything to be escaped, as most is. */
    private static boolean isPlain(TruffleString text) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes == null) {
            return false;
        }
        byte[] array = bytes.getArray();
        for (int i = bytes.getOffset(); i < bytes.getEnd(); i++) {
            byte c = array[i];
            if (c < ' ' || c == '"' || c == '\\' || c == DELETE) {
                return false;
            }
        }
        return true;
    }

    private static void appendCharacters(CodePointBuilder out, TruffleString text, boolean ascii) {
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
                    if (c >= ' ' && (c < DELETE || !ascii)) {
                        out.append(c);
                    } else {
                        appendEscaped(out, c);
                    }
                }
            }
        }
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
