// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Taking text apart. A limit is the largest number of cuts, negative for any. */
public final class TextSplit {
    private TextSplit() {}

    /** At a separator that is not empty. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] split(TruffleString text, TruffleString separator, long limit) {
        List<TruffleString> parts = new ArrayList<>();
        int length = CodePoints.length(text);
        int step = CodePoints.length(separator);
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        if (step == 1 && CodePoints.isAscii(text)) {
            return splitAscii(text, CodePoints.at(separator, 0), cuts);
        }
        int start = 0;
        int found = cuts == 0 ? -1 : TextSearch.find(text, separator, 0, length);
        while (found >= 0) {
            parts.add(CodePoints.substring(text, start, found));
            start = found + step;
            found = --cuts == 0 ? -1 : TextSearch.find(text, separator, start, length);
        }
        parts.add(CodePoints.substring(text, start, length));
        return parts.toArray();
    }

    /** The frequent case: the bytes themselves are looked through for one character. */
    private static Object[] splitAscii(TruffleString text, int separator, long cuts) {
        InternalByteArray bytes = CodePoints.asciiBytes(text);
        byte[] array = bytes.getArray();
        int end = bytes.getEnd();
        List<TruffleString> parts = new ArrayList<>();
        long rest = cuts;
        int start = bytes.getOffset();
        for (int i = start; i < end && rest > 0; i++) {
            if (array[i] == separator) {
                parts.add(AsciiText.of(array, start, i));
                start = i + 1;
                rest--;
            }
        }
        parts.add(start == bytes.getOffset() ? text : AsciiText.of(array, start, end));
        return parts.toArray();
    }

    /** At a separator that is not empty, from the right. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] splitRight(TruffleString text, TruffleString separator, long limit) {
        List<TruffleString> parts = new ArrayList<>();
        int step = CodePoints.length(separator);
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int end = CodePoints.length(text);
        int found = cuts == 0 ? -1 : TextSearch.findLast(text, separator, 0, end);
        while (found >= 0) {
            parts.add(CodePoints.substring(text, found + step, end));
            end = found;
            found = --cuts == 0 ? -1 : TextSearch.findLast(text, separator, 0, end);
        }
        parts.add(CodePoints.substring(text, 0, end));
        Collections.reverse(parts);
        return parts.toArray();
    }

    /** At runs of white space; no empty parts. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] splitSpace(TruffleString text, long limit) {
        if (CodePoints.isAscii(text)) {
            return splitAsciiSpace(text, limit < 0 ? Long.MAX_VALUE : limit);
        }
        int[] source = CodePoints.of(text);
        List<TruffleString> parts = new ArrayList<>();
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int i = skipSpace(source, 0);
        while (i < source.length) {
            int start = i;
            if (cuts-- == 0) {
                parts.add(CodePoints.substring(text, start, source.length));
                break;
            }
            while (i < source.length && !Characters.isSpace(source[i])) {
                i++;
            }
            parts.add(CodePoints.substring(text, start, i));
            i = skipSpace(source, i);
        }
        return parts.toArray();
    }

    private static Object[] splitAsciiSpace(TruffleString text, long limit) {
        InternalByteArray bytes = CodePoints.asciiBytes(text);
        byte[] array = bytes.getArray();
        int first = bytes.getOffset();
        int end = first + bytes.getLength();
        List<TruffleString> parts = new ArrayList<>();
        long cuts = limit;
        int i = first;
        while (true) {
            while (i < end && Characters.isSpace(array[i])) {
                i++;
            }
            if (i == end) {
                return parts.toArray();
            }
            int start = i;
            if (cuts-- == 0) {
                parts.add(AsciiText.of(array, start, end));
                return parts.toArray();
            }
            while (i < end && !Characters.isSpace(array[i])) {
                i++;
            }
            parts.add(start == first && i == end ? text : AsciiText.of(array, start, i));
        }
    }

    private static int skipSpace(int[] source, int start) {
        int i = start;
        while (i < source.length && Characters.isSpace(source[i])) {
            i++;
        }
        return i;
    }

    /** At runs of white space from the right. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] splitSpaceRight(TruffleString text, long limit) {
        int[] source = CodePoints.of(text);
        List<TruffleString> parts = new ArrayList<>();
        long cuts = limit < 0 ? Long.MAX_VALUE : limit;
        int end = source.length;
        while (end > 0 && Characters.isSpace(source[end - 1])) {
            end--;
        }
        while (end > 0) {
            if (cuts-- == 0) {
                parts.add(CodePoints.substring(text, 0, end));
                break;
            }
            int start = end;
            while (start > 0 && !Characters.isSpace(source[start - 1])) {
                start--;
            }
            parts.add(CodePoints.substring(text, start, end));
            end = start;
            while (end > 0 && Characters.isSpace(source[end - 1])) {
                end--;
            }
        }
        Collections.reverse(parts);
        return parts.toArray();
    }

    /** At line breaks, which the parts keep if asked for; carriage return and line feed are one break. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] splitLines(TruffleString text, boolean keepEnds) {
        int[] source = CodePoints.of(text);
        List<TruffleString> lines = new ArrayList<>();
        int i = 0;
        while (i < source.length) {
            int start = i;
            while (i < source.length && !Characters.isLineBreak(source[i])) {
                i++;
            }
            int end = i;
            if (i < source.length) {
                i += source[i] == '\r' && i + 1 < source.length && source[i + 1] == '\n' ? 2 : 1;
            }
            lines.add(CodePoints.substring(text, start, keepEnds ? i : end));
        }
        return lines.toArray();
    }

    /** The part before the first separator, the separator, and the part behind. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] partition(TruffleString text, TruffleString separator) {
        int length = CodePoints.length(text);
        int found = TextSearch.find(text, separator, 0, length);
        if (found < 0) {
            return new Object[] {text, CodePoints.EMPTY, CodePoints.EMPTY};
        }
        return threeParts(text, separator, found, length);
    }

    /** The same for the last separator. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] partitionRight(TruffleString text, TruffleString separator) {
        int length = CodePoints.length(text);
        int found = TextSearch.findLast(text, separator, 0, length);
        if (found < 0) {
            return new Object[] {CodePoints.EMPTY, CodePoints.EMPTY, text};
        }
        return threeParts(text, separator, found, length);
    }

    private static Object[] threeParts(TruffleString text, TruffleString separator, int found, int length) {
        return new Object[] {
            CodePoints.substring(text, 0, found),
            separator,
            CodePoints.substring(text, found + CodePoints.length(separator), length)
        };
    }
}
