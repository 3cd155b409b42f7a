// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;

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
        int step = CodePoints.length(part);
        int count = 0;
        int found = find(text, part, start, end);
        while (found >= 0) {
            count++;
            found = find(text, part, found + step, end);
        }
        return count;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean startsWith(TruffleString text, TruffleString prefix, int start, int end) {
        int length = CodePoints.length(prefix);
        return start <= end
                && end - start >= length
                && text.regionEqualByteIndexUncached(
                        start << SIZE_SHIFT, prefix, 0, length << SIZE_SHIFT, CodePoints.UTF_32);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean endsWith(TruffleString text, TruffleString suffix, int start, int end) {
        int length = CodePoints.length(suffix);
        return start <= end
                && end - start >= length
                && text.regionEqualByteIndexUncached(
                        (end - length) << SIZE_SHIFT, suffix, 0, length << SIZE_SHIFT, CodePoints.UTF_32);
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

    /** Concatenates the parts with a separator between them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString join(TruffleString separator, TruffleString[] parts, int count) {
        if (count == 0) {
            return CodePoints.EMPTY;
        }
        if (count == 1) {
            return parts[0];
        }
        // a builder begins with one byte for each code point
        long size = (long) CodePoints.length(separator) * (count - 1);
        for (int i = 0; i < count; i++) {
            size += CodePoints.length(parts[i]);
        }
        TruffleStringBuilderUTF32 out = TruffleStringBuilder.createUTF32((int) Math.min(size, Integer.MAX_VALUE - 16));
        out.appendStringUncached(parts[0]);
        boolean separated = !separator.isEmpty();
        for (int i = 1; i < count; i++) {
            if (separated) {
                out.appendStringUncached(separator);
            }
            out.appendStringUncached(parts[i]);
        }
        return out.toStringUncached();
    }
}
