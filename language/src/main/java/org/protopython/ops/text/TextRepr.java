// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyStrings;

/** {@code repr} and {@code ascii} of text and bytes. */
public final class TextRepr {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private static final int DELETE = 0x7f;

    private TextRepr() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repr(TruffleString text) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes == null) {
            return repr(CodePoints.of(text));
        }
        byte[] array = bytes.getArray();
        int start = bytes.getOffset();
        int end = bytes.getEnd();
        for (int i = start; i < end; i++) {
            int c = array[i];
            if (c < ' ' || c == '\'' || c == '\\' || c == DELETE) {
                return CodePoints.text(quoted("", array, start, end, false));
            }
        }
        byte[] result = new byte[end - start + 2];
        System.arraycopy(array, start, result, 1, end - start);
        result[0] = '\'';
        result[result.length - 1] = '\'';
        return AsciiText.of(result);
    }

    /** Like {@code repr}, with every character beyond ASCII escaped. */
    public static TruffleString ascii(TruffleString text) {
        return escapeNonAscii(repr(text));
    }

    /** Text with every character beyond ASCII escaped, which makes {@code ascii} of {@code repr}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString escapeNonAscii(TruffleString text) {
        if (CodePoints.isAscii(text)) {
            return text;
        }
        int[] source = CodePoints.of(text);
        CodePointBuilder result = new CodePointBuilder(source.length + 16);
        for (int c : source) {
            if (c < 0x80) {
                result.append(c);
            } else {
                appendEscape(result, c);
            }
        }
        return result.toText();
    }

    /** The repr as a Java string, for messages. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String reprString(TruffleString text) {
        return CodePoints.javaString(repr(text));
    }

    private static TruffleString repr(int[] text) {
        boolean single = false;
        boolean doubled = false;
        for (int c : text) {
            single |= c == '\'';
            doubled |= c == '"';
        }
        int quote = single && !doubled ? '"' : '\'';
        CodePointBuilder result = new CodePointBuilder(text.length + 2);
        result.append(quote);
        for (int c : text) {
            appendEscaped(result, c, quote);
        }
        return result.append(quote).toText();
    }

    private static void appendEscaped(CodePointBuilder result, int c, int quote) {
        if (c == quote || c == '\\') {
            result.append('\\').append(c);
        } else if (c == '\n') {
            result.append("\\n");
        } else if (c == '\r') {
            result.append("\\r");
        } else if (c == '\t') {
            result.append("\\t");
        } else if (Characters.isPrintable(c)) {
            result.append(c);
        } else {
            appendEscape(result, c);
        }
    }

    /** The shortest of the escapes for a code point: backslash x, u or U. */
    public static void appendEscape(CodePointBuilder result, int c) {
        if (c <= 0xff) {
            result.appendHex("\\x", c, 2);
        } else if (c <= 0xffff) {
            result.appendHex("\\u", c, 4);
        } else {
            result.appendHex("\\U", c, 8);
        }
    }

    /** {@code b'...'} */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String repr(byte[] bytes) {
        return quoted("b", bytes, 0, bytes.length, false);
    }

    /** As {@link #repr(byte[])} for a bytearray, which escapes single quotes in any case. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String reprOfArray(byte[] bytes) {
        return quoted("b", bytes, 0, bytes.length, true);
    }

    private static String quoted(String prefix, byte[] bytes, int start, int end, boolean escapeSingle) {
        boolean single = false;
        boolean doubled = false;
        for (int i = start; i < end; i++) {
            single |= bytes[i] == '\'';
            doubled |= bytes[i] == '"';
        }
        char quote = single && !doubled ? '"' : '\'';
        StringBuilder result = new StringBuilder(end - start + 3).append(prefix).append(quote);
        for (int i = start; i < end; i++) {
            int c = bytes[i] & 0xff;
            if (c == quote || c == '\\' || escapeSingle && c == '\'') {
                result.append('\\').append((char) c);
            } else if (c >= ' ' && c < 0x7f) {
                result.append((char) c);
            } else if (c == '\n') {
                result.append("\\n");
            } else if (c == '\r') {
                result.append("\\r");
            } else if (c == '\t') {
                result.append("\\t");
            } else {
                result.append("\\x").append(HEX[c >> 4]).append(HEX[c & 0xf]);
            }
        }
        return result.append(quote).toString();
    }
}
