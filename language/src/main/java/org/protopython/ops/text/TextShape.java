// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;

/** Stripping, padding, repeating, slicing and tabs. */
public final class TextShape {
    private TextShape() {}

    /**
     * Strips at the ends.
     *
     * @param characters what to strip; null for white space
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString strip(TruffleString text, TruffleString characters, boolean left, boolean right) {
        InternalByteArray bytes = characters == null ? PyStrings.asciiBytesOrNull(text) : null;
        if (bytes != null) {
            return stripAscii(text, bytes, left, right);
        }
        int start = 0;
        int end = CodePoints.length(text);
        int[] set = characters == null ? null : CodePoints.of(characters);
        while (left && start < end && isStripped(CodePoints.at(text, start), set)) {
            start++;
        }
        while (right && end > start && isStripped(CodePoints.at(text, end - 1), set)) {
            end--;
        }
        return CodePoints.substring(text, start, end);
    }

    private static TruffleString stripAscii(TruffleString text, InternalByteArray bytes, boolean left, boolean right) {
        byte[] array = bytes.getArray();
        int start = bytes.getOffset();
        int end = bytes.getEnd();
        while (left && start < end && Characters.isSpace(array[start])) {
            start++;
        }
        while (right && end > start && Characters.isSpace(array[end - 1])) {
            end--;
        }
        return end - start == bytes.getLength() ? text : AsciiText.of(array, start, end);
    }

    private static boolean isStripped(int c, int[] set) {
        if (set == null) {
            return Characters.isSpace(c);
        }
        for (int each : set) {
            if (each == c) {
                return true;
            }
        }
        return false;
    }

    /** Pads to the width with a fill character; the part of the padding that goes to the left is given in the result. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString pad(TruffleString text, int left, int right, int fill) {
        if (left <= 0 && right <= 0) {
            return text;
        }
        int length = CodePoints.length(text);
        return new CodePointBuilder(length + Math.max(left, 0) + Math.max(right, 0))
                .repeat(fill, left)
                .append(text)
                .repeat(fill, right)
                .toText();
    }

    /** How much of the padding of a centered text goes to the left. */
    public static int centerLeft(int padding, int width) {
        return padding / 2 + (padding & width & 1);
    }

    /** Fills with zeros behind the sign. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString zeroFill(TruffleString text, int width) {
        int length = CodePoints.length(text);
        if (width <= length) {
            return text;
        }
        int first = length == 0 ? 0 : CodePoints.at(text, 0);
        CodePointBuilder out = new CodePointBuilder(width);
        boolean signed = first == '+' || first == '-';
        if (signed) {
            out.append(first);
        }
        out.repeat('0', width - length);
        return out.append(CodePoints.substring(text, signed ? 1 : 0, length)).toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString expandTabs(TruffleString text, int tabSize) {
        int[] source = CodePoints.of(text);
        CodePointBuilder out = new CodePointBuilder(source.length + 16);
        int column = 0;
        for (int c : source) {
            if (c == '\t') {
                int count = tabSize <= 0 ? 0 : tabSize - column % tabSize;
                out.repeat(' ', count);
                column += count;
            } else {
                out.append(c);
                column = c == '\n' || c == '\r' ? 0 : column + 1;
            }
        }
        return out.toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString repeat(TruffleString text, long count) {
        if (count <= 0 || text.isEmpty()) {
            return CodePoints.EMPTY;
        }
        if (count == 1) {
            return text;
        }
        if (count > (Integer.MAX_VALUE >> 2) / CodePoints.length(text)) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        return text.repeatUncached((int) count, CodePoints.UTF_32);
    }

    /** Every {@code step}th character from {@code start} on, {@code count} of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString slice(TruffleString text, int start, int step, int count) {
        if (count <= 0) {
            return CodePoints.EMPTY;
        }
        if (step == 1) {
            return CodePoints.substring(text, start, start + count);
        }
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes != null) {
            byte[] array = bytes.getArray();
            byte[] picked = new byte[count];
            for (int i = 0; i < count; i++) {
                picked[i] = array[bytes.getOffset() + start + i * step];
            }
            return AsciiText.of(picked);
        }
        int[] source = CodePoints.of(text);
        int[] result = new int[count];
        for (int i = 0; i < count; i++) {
            result[i] = source[start + i * step];
        }
        return CodePoints.text(result);
    }
}
