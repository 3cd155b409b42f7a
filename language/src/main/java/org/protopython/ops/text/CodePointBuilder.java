// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;

/** Collects code points, surrogates included, into a text. */
public final class CodePointBuilder {
    private int[] buffer;
    private int length;

    public CodePointBuilder(int capacity) {
        buffer = new int[Math.max(capacity, 16)];
    }

    public int length() {
        return length;
    }

    public CodePointBuilder append(int codePoint) {
        reserve(1);
        buffer[length++] = codePoint;
        return this;
    }

    public CodePointBuilder append(String text) {
        reserve(text.length());
        int i = 0;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            buffer[length++] = c;
            i += Character.charCount(c);
        }
        return this;
    }

    public CodePointBuilder append(int[] codePoints, int start, int end) {
        reserve(end - start);
        System.arraycopy(codePoints, start, buffer, length, end - start);
        length += end - start;
        return this;
    }

    public CodePointBuilder append(TruffleString text) {
        int[] codePoints = CodePoints.of(text);
        return append(codePoints, 0, codePoints.length);
    }

    public CodePointBuilder repeat(int codePoint, int count) {
        if (count > 0) {
            reserve(count);
            Arrays.fill(buffer, length, length + count, codePoint);
            length += count;
        }
        return this;
    }

    /** Appends an escape sequence with a fixed number of lower-case hexadecimal digits. */
    public CodePointBuilder appendHex(String prefix, int value, int digits) {
        append(prefix);
        for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) {
            append(Character.forDigit((value >> shift) & 0xf, 16));
        }
        return this;
    }

    private void reserve(int count) {
        if (length + count > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(length + count, buffer.length * 2));
        }
    }

    public int[] toArray() {
        return Arrays.copyOf(buffer, length);
    }

    public TruffleString toText() {
        return CodePoints.text(buffer, 0, length);
    }
}
