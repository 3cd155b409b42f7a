// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleStringBuilder;
import com.oracle.truffle.api.strings.TruffleStringBuilderUTF32;
import java.util.Arrays;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/**
 * {@code separator.join(items)}. ASCII texts are joined as the bytes they consist of, behind a boundary: a loop of plain
 * Java is as fast before the program is compiled as after it.
 */
public final class TextJoin {
    private static final int MAX_LENGTH = Integer.MAX_VALUE - 16;

    /** So many items are looked at to find out how many bytes the result has. */
    private static final int SAMPLE = 64;

    private static final int LARGEST_GUESS = 1 << 20;

    /** At most this part of the bytes of a result stays unused. */
    private static final int UNUSED_SHIFT = 3;

    /** So few bytes are copied one by one in less time than the call of what copies many takes. */
    private static final int SHORT_COPY = 8;

    private TextJoin() {}

    /** Joins the first items of an array; raises TypeError for one that is not a str. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString join(TruffleString separator, Object[] items, int count) {
        InternalByteArray between = PyStrings.asciiBytesOrNull(separator);
        TruffleString joined = count < 2 || between == null ? null : joinAscii(between, items, count);
        return joined != null ? joined : joinAny(separator, items, count);
    }

    /** Null when an item is not ASCII text. */
    private static TruffleString joinAscii(InternalByteArray between, Object[] items, int count) {
        int gap = between.getLength();
        byte[] result = new byte[(int) firstSize(gap, items, count)];
        int length = 0;
        for (int i = 0; i < count; i++) {
            InternalByteArray bytes = items[i] instanceof TruffleString text ? PyStrings.asciiBytesOrNull(text) : null;
            if (bytes == null) {
                return null;
            }
            int more = i > 0 ? gap : 0;
            long needed = (long) length + more + bytes.getLength();
            if (needed > result.length) {
                if (needed > MAX_LENGTH) {
                    return null;
                }
                result = Arrays.copyOf(result, (int) Math.min(MAX_LENGTH, needed + (needed >> 1)));
            }
            if (more > 0) {
                length = put(between, result, length);
            }
            length = put(bytes, result, length);
        }
        boolean wasteful = result.length - length > length >> UNUSED_SHIFT;
        return AsciiText.ofFirst(wasteful ? Arrays.copyOf(result, length) : result, length);
    }

    /**
     * How many bytes to begin with: the exact number for a few items, a guess by the first ones for many, which do not
     * stay in the caches of the machine until they are looked at for the second time.
     */
    private static long firstSize(int gap, Object[] items, int count) {
        int sample = Math.min(count, SAMPLE);
        long size = (long) gap * (sample - 1);
        for (int i = 0; i < sample; i++) {
            size += items[i] instanceof TruffleString text ? PyStrings.length(text) : 0;
        }
        long guess = count == sample ? size : Math.min(size + size * count / sample, Math.max(size, LARGEST_GUESS));
        return Math.min(guess, MAX_LENGTH);
    }

    private static int put(InternalByteArray part, byte[] target, int at) {
        byte[] source = part.getArray();
        int offset = part.getOffset();
        int length = part.getLength();
        if (length > SHORT_COPY) {
            System.arraycopy(source, offset, target, at, length);
        } else {
            for (int i = 0; i < length; i++) {
                target[at + i] = source[offset + i];
            }
        }
        return at + length;
    }

    private static TruffleString joinAny(TruffleString separator, Object[] items, int count) {
        TruffleString[] parts = new TruffleString[count];
        for (int i = 0; i < count; i++) {
            parts[i] = Conversions.asText(items[i]);
            if (parts[i] == null) {
                throw Errors.typeError("sequence item %s: expected str instance, %s found", i, PyType.of(items[i]));
            }
        }
        return joinTexts(separator, parts, count);
    }

    private static TruffleString joinTexts(TruffleString separator, TruffleString[] parts, int count) {
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
        TruffleStringBuilderUTF32 out = TruffleStringBuilder.createUTF32((int) Math.min(size, MAX_LENGTH));
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
