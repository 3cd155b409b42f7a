// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.objects.PyStrings;

/**
 * Collects code points, surrogates included, into a text. It holds bytes as long as all are ASCII, which most texts are
 * and which saves both memory and a pass at the end.
 */
public final class CodePointBuilder {
    private static final int ASCII_END = 0x80;

    /** So many decimal digits the largest long has. */
    private static final int MAX_DIGITS = 19;

    private byte[] ascii;
    private int[] wide;
    private int length;

    public CodePointBuilder(int capacity) {
        ascii = new byte[Math.max(capacity, 16)];
    }

    public int length() {
        return length;
    }

    /** Forgets everything, and the room for what was not ASCII. */
    public void clear() {
        if (wide != null) {
            ascii = new byte[16];
            wide = null;
        }
        length = 0;
    }

    /** Forgets all but the first code points. */
    public void truncate(int newLength) {
        length = newLength;
    }

    public CodePointBuilder append(int codePoint) {
        if (wide == null) {
            if (codePoint < ASCII_END) {
                reserve(1);
                ascii[length++] = (byte) codePoint;
                return this;
            }
            widen();
        }
        reserve(1);
        wide[length++] = codePoint;
        return this;
    }

    public CodePointBuilder append(String text) {
        reserve(text.length());
        int i = 0;
        while (wide == null && i < text.length() && text.charAt(i) < ASCII_END) {
            ascii[length++] = (byte) text.charAt(i++);
        }
        while (i < text.length()) {
            int c = text.codePointAt(i);
            append(c);
            i += Character.charCount(c);
        }
        return this;
    }

    /** Appends a part of bytes that all are ASCII. */
    public CodePointBuilder appendAscii(byte[] bytes, int start, int end) {
        reserve(end - start);
        if (wide == null) {
            System.arraycopy(bytes, start, ascii, length, end - start);
        } else {
            for (int i = start; i < end; i++) {
                wide[length + i - start] = bytes[i];
            }
        }
        length += end - start;
        return this;
    }

    public CodePointBuilder append(int[] codePoints, int start, int end) {
        reserve(end - start);
        int i = start;
        while (i < end && wide == null) {
            append(codePoints[i++]);
        }
        if (i < end) {
            reserve(end - i);
            System.arraycopy(codePoints, i, wide, length, end - i);
            length += end - i;
        }
        return this;
    }

    public CodePointBuilder append(TruffleString text) {
        InternalByteArray bytes = wide == null ? PyStrings.asciiBytesOrNull(text) : null;
        if (bytes != null) {
            int count = bytes.getLength();
            reserve(count);
            System.arraycopy(bytes.getArray(), bytes.getOffset(), ascii, length, count);
            length += count;
            return this;
        }
        int[] codePoints = CodePoints.of(text);
        return append(codePoints, 0, codePoints.length);
    }

    /** Appends a number in decimal digits. */
    public CodePointBuilder append(long value) {
        if (value == Long.MIN_VALUE || wide != null) {
            return append(Long.toString(value));
        }
        long rest = Math.abs(value);
        int count = decimalDigits(rest) + (value < 0 ? 1 : 0);
        reserve(count);
        int i = length + count;
        do {
            ascii[--i] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        if (value < 0) {
            ascii[--i] = '-';
        }
        length += count;
        return this;
    }

    /** The number of decimal digits of a number that is not negative. */
    public static int decimalDigits(long value) {
        int count = 1;
        for (long limit = 10; count < MAX_DIGITS && value >= limit; limit *= 10) {
            count++;
        }
        return count;
    }

    /** Appends a number that is not negative in decimal digits, with zeros in front up to a number of digits. */
    public CodePointBuilder append(long value, int digits) {
        return repeat('0', digits - decimalDigits(value)).append(value);
    }

    /**
     * Appends a number without sign in a base that is a power of two.
     *
     * @param bits of a digit
     * @param ten the letter that stands for ten, which says in which case all of them are
     */
    public CodePointBuilder appendDigits(long value, int bits, char ten) {
        int mask = (1 << bits) - 1;
        for (int i = digits(value, bits) - 1; i >= 0; i--) {
            int digit = (int) (value >>> i * bits) & mask;
            append(digit < 10 ? '0' + digit : ten - 10 + digit);
        }
        return this;
    }

    /** The number of digits that {@link #appendDigits} gives a number. */
    public static int digits(long value, int bits) {
        return Math.max((Long.SIZE - Long.numberOfLeadingZeros(value) + bits - 1) / bits, 1);
    }

    public CodePointBuilder repeat(int codePoint, int count) {
        if (count <= 0) {
            return this;
        }
        if (wide == null && codePoint >= ASCII_END) {
            widen();
        }
        reserve(count);
        if (wide == null) {
            Arrays.fill(ascii, length, length + count, (byte) codePoint);
        } else {
            Arrays.fill(wide, length, length + count, codePoint);
        }
        length += count;
        return this;
    }

    /** Appends an escape sequence with a fixed number of lower-case hexadecimal digits. */
    public CodePointBuilder appendHex(String prefix, int value, int digits) {
        append(prefix);
        reserve(digits);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            int digit = value >> shift & 0xf;
            int letter = digit < 10 ? '0' + digit : 'a' - 10 + digit;
            if (wide == null) {
                ascii[length++] = (byte) letter;
            } else {
                wide[length++] = letter;
            }
        }
        return this;
    }

    private void widen() {
        wide = new int[ascii.length];
        for (int i = 0; i < length; i++) {
            wide[i] = ascii[i];
        }
        ascii = null;
    }

    private void reserve(int count) {
        int needed = length + count;
        if (wide != null) {
            if (needed > wide.length) {
                wide = Arrays.copyOf(wide, Math.max(needed, wide.length * 2));
            }
        } else if (needed > ascii.length) {
            ascii = Arrays.copyOf(ascii, Math.max(needed, ascii.length * 2));
        }
    }

    public int[] toArray() {
        if (wide != null) {
            return Arrays.copyOf(wide, length);
        }
        int[] result = new int[length];
        for (int i = 0; i < length; i++) {
            result[i] = ascii[i];
        }
        return result;
    }

    public TruffleString toText() {
        if (wide != null) {
            return CodePoints.text(wide, 0, length);
        }
        return AsciiText.of(ascii, 0, length);
    }
}
