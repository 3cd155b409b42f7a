// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;

/**
 * Searching and replacing in text. Bounds are those of a slice already resolved: {@code start} not negative but perhaps
 * beyond the end, {@code end} within the text.
 */
public final class TextSearch {
    private static final int SIZE_SHIFT = 2;

    /** Parts longer than this are not searched for in the simplest way. */
    private static final int LONG_PART = 32;

    private TextSearch() {}

    /** Whether the simple search for the part may take much longer than the text is long. */
    public static boolean isLong(TruffleString part) {
        return CodePoints.length(part) > LONG_PART;
    }

    /** The first index of {@code part} between the bounds, or -1. The empty text is found at every possible index. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int find(TruffleString text, TruffleString part, int start, int end) {
        if (start > end) {
            return -1;
        }
        if (part.isEmpty()) {
            return start;
        }
        if (end - start < CodePoints.length(part)) {
            return -1;
        }
        if (isLong(part)) {
            return findLong(text, part, start, end);
        }
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes != null) {
            InternalByteArray wanted = PyStrings.asciiBytesOrNull(part);
            int offset = bytes.getOffset();
            int found = wanted == null ? -1 : AsciiText.find(bytes.getArray(), offset + start, offset + end, wanted);
            return found < 0 ? -1 : found - offset;
        }
        return text.byteIndexOfStringUncached(part, start << SIZE_SHIFT, end << SIZE_SHIFT, CodePoints.UTF_32)
                >> SIZE_SHIFT;
    }

    /** Looks for the start of the part first, and gives up when what follows is too often not the rest. */
    private static int findLong(TruffleString text, TruffleString part, int start, int end) {
        int length = CodePoints.length(part);
        TruffleString head = CodePoints.substring(part, 0, LONG_PART);
        long patience = LinearSearch.patience(end - start);
        int stop = end - length + LONG_PART;
        int at = start;
        while (at + LONG_PART <= stop) {
            int found = find(text, head, at, stop);
            if (found < 0) {
                return -1;
            }
            if (text.regionEqualByteIndexUncached(
                    found << SIZE_SHIFT, part, 0, length << SIZE_SHIFT, CodePoints.UTF_32)) {
                return found;
            }
            at = found + 1;
            patience -= length;
            if (patience < 0) {
                int[] source = CodePoints.of(text);
                int[] wanted = CodePoints.of(part);
                return LinearSearch.find(i -> source[i], at, end, i -> wanted[i], length);
            }
        }
        return -1;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int findLast(TruffleString text, TruffleString part, int start, int end) {
        if (start > end) {
            return -1;
        }
        if (part.isEmpty()) {
            return end;
        }
        if (end - start < CodePoints.length(part)) {
            return -1;
        }
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes != null && !isLong(part)) {
            InternalByteArray wanted = PyStrings.asciiBytesOrNull(part);
            int offset = bytes.getOffset();
            int found =
                    wanted == null ? -1 : AsciiText.findLast(bytes.getArray(), offset + start, offset + end, wanted);
            return found < 0 ? -1 : found - offset;
        }
        return text.lastByteIndexOfStringUncached(part, end << SIZE_SHIFT, start << SIZE_SHIFT, CodePoints.UTF_32)
                >> SIZE_SHIFT;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean contains(TruffleString text, TruffleString part) {
        return find(text, part, 0, CodePoints.length(text)) >= 0;
    }

    /** The number of occurrences that do not overlap. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int count(TruffleString text, TruffleString part, int start, int end) {
        if (start > end) {
            return 0;
        }
        if (part.isEmpty()) {
            return end - start + 1;
        }
        if (end - start < CodePoints.length(part)) {
            return 0;
        }
        InternalByteArray bytes = isLong(part) ? null : PyStrings.asciiBytesOrNull(text);
        if (bytes != null) {
            InternalByteArray wanted = PyStrings.asciiBytesOrNull(part);
            int offset = bytes.getOffset();
            return wanted == null ? 0 : countAscii(bytes.getArray(), offset + start, offset + end, wanted);
        }
        int step = CodePoints.length(part);
        int count = 0;
        int found = find(text, part, start, end);
        while (found >= 0) {
            count++;
            found = find(text, part, found + step, end);
        }
        return count;
    }

    private static int countAscii(byte[] bytes, int start, int end, InternalByteArray part) {
        int count = 0;
        int found = AsciiText.find(bytes, start, end, part);
        while (found >= 0) {
            count++;
            found = AsciiText.find(bytes, found + part.getLength(), end, part);
        }
        return count;
    }

    /** Whether the part stands in the text at an index that leaves room for it. */
    private static boolean isAt(TruffleString text, int index, TruffleString part, int length) {
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes != null) {
            InternalByteArray wanted = PyStrings.asciiBytesOrNull(part);
            return wanted != null && AsciiText.matches(bytes.getArray(), bytes.getOffset() + index, wanted);
        }
        return text.regionEqualByteIndexUncached(index << SIZE_SHIFT, part, 0, length << SIZE_SHIFT, CodePoints.UTF_32);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean startsWith(TruffleString text, TruffleString prefix, int start, int end) {
        int length = CodePoints.length(prefix);
        return start <= end && end - start >= length && isAt(text, start, prefix, length);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean endsWith(TruffleString text, TruffleString suffix, int start, int end) {
        int length = CodePoints.length(suffix);
        return start <= end && end - start >= length && isAt(text, end - length, suffix, length);
    }

    /**
     * Replaces occurrences from the left.
     *
     * @param limit the largest number of replacements, negative for all
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString replace(TruffleString text, TruffleString old, TruffleString by, long limit) {
        int length = CodePoints.length(text);
        long rest = limit < 0 ? Long.MAX_VALUE : limit;
        if (rest == 0) {
            return text;
        }
        if (old.isEmpty()) {
            return interleave(text, by, rest);
        }
        InternalByteArray bytes = isLong(old) ? null : PyStrings.asciiBytesOrNull(text);
        InternalByteArray wanted = bytes == null ? null : PyStrings.asciiBytesOrNull(old);
        InternalByteArray replacement = wanted == null ? null : PyStrings.asciiBytesOrNull(by);
        if (replacement != null) {
            byte[] result = replaceAscii(bytes, wanted, replacement, rest);
            return result == null ? text : AsciiText.of(result);
        }
        int step = CodePoints.length(old);
        int found = find(text, old, 0, length);
        if (found < 0) {
            return text;
        }
        TruffleStringBuilderUTF32 out = TruffleStringBuilder.createUTF32(length);
        int start = 0;
        while (found >= 0 && rest > 0) {
            append(out, text, start, found);
            out.appendStringUncached(by);
            start = found + step;
            rest--;
            found = find(text, old, start, length);
        }
        append(out, text, start, length);
        return out.toStringUncached();
    }

    /** Null if there is nothing to replace. */
    private static byte[] replaceAscii(
            InternalByteArray text, InternalByteArray old, InternalByteArray by, long limit) {
        byte[] bytes = text.getArray();
        int start = text.getOffset();
        int end = text.getEnd();
        int found = AsciiText.find(bytes, start, end, old);
        if (found < 0) {
            return null;
        }
        int count = 1;
        int last = AsciiText.find(bytes, found + old.getLength(), end, old);
        while (last >= 0 && count < limit) {
            count++;
            last = AsciiText.find(bytes, last + old.getLength(), end, old);
        }
        long size = text.getLength() + (long) count * (by.getLength() - old.getLength());
        if (size > Integer.MAX_VALUE - 16) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        byte[] result = new byte[(int) size];
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = put(bytes, start, found - start, result, length);
            length = put(by.getArray(), by.getOffset(), by.getLength(), result, length);
            start = found + old.getLength();
            found = i + 1 < count ? AsciiText.find(bytes, start, end, old) : end;
        }
        put(bytes, start, end - start, result, length);
        return result;
    }

    private static int put(byte[] source, int start, int length, byte[] target, int at) {
        System.arraycopy(source, start, target, at, length);
        return at + length;
    }

    private static TruffleString interleave(TruffleString text, TruffleString by, long limit) {
        int length = CodePoints.length(text);
        int gaps = (int) Math.min(limit, length + 1L);
        TruffleStringBuilderUTF32 out = TruffleStringBuilder.createUTF32(length);
        for (int i = 0; i < gaps; i++) {
            out.appendStringUncached(by);
            if (i < length) {
                append(out, text, i, i + 1);
            }
        }
        if (gaps < length) {
            append(out, text, gaps, length);
        }
        return out.toStringUncached();
    }

    private static void append(TruffleStringBuilderUTF32 out, TruffleString text, int start, int end) {
        if (start < end) {
            out.appendSubstringByteIndexUncached(text, start << SIZE_SHIFT, (end - start) << SIZE_SHIFT);
        }
    }
}
