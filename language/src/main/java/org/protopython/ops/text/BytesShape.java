// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.List;
import org.protopython.ops.text.codec.ByteArrayBuilder;

/** Stripping, padding, joining and translating bytes. */
public final class BytesShape {
    private BytesShape() {}

    /** Strips at the ends; null means white space. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] strip(byte[] bytes, byte[] set, boolean left, boolean right) {
        int start = 0;
        int end = bytes.length;
        while (left && start < end && isStripped(bytes[start], set)) {
            start++;
        }
        while (right && end > start && isStripped(bytes[end - 1], set)) {
            end--;
        }
        return Arrays.copyOfRange(bytes, start, end);
    }

    private static boolean isStripped(byte b, byte[] set) {
        if (set == null) {
            return BytesCase.isSpace(b);
        }
        for (byte each : set) {
            if (each == b) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] pad(byte[] bytes, int left, int right, byte fill) {
        return new ByteArrayBuilder(bytes.length + left + right)
                .repeat(fill, left)
                .append(bytes)
                .repeat(fill, right)
                .toArray();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] zeroFill(byte[] bytes, int width) {
        ByteArrayBuilder out = new ByteArrayBuilder(Math.max(width, bytes.length));
        int signs = bytes.length > 0 && width > bytes.length && (bytes[0] == '+' || bytes[0] == '-') ? 1 : 0;
        return out.append(bytes, 0, signs)
                .repeat('0', width - bytes.length)
                .append(bytes, signs, bytes.length)
                .toArray();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] expandTabs(byte[] bytes, int tabSize) {
        ByteArrayBuilder out = new ByteArrayBuilder(bytes.length + 16);
        int column = 0;
        for (byte b : bytes) {
            if (b == '\t') {
                int count = tabSize <= 0 ? 0 : tabSize - column % tabSize;
                out.repeat(' ', count);
                column += count;
            } else {
                out.append(b);
                column = b == '\n' || b == '\r' ? 0 : column + 1;
            }
        }
        return out.toArray();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] join(byte[] separator, List<byte[]> parts) {
        ByteArrayBuilder out = new ByteArrayBuilder(64);
        boolean first = true;
        for (byte[] part : parts) {
            if (!first) {
                out.append(separator);
            }
            first = false;
            out.append(part);
        }
        return out.toArray();
    }

    /**
     * Maps bytes and leaves some out.
     *
     * @param table 256 bytes, or null for none
     * @param deleted the bytes to leave out
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] translate(byte[] bytes, byte[] table, byte[] deleted) {
        boolean[] drop = new boolean[256];
        for (byte b : deleted) {
            drop[b & 0xff] = true;
        }
        ByteArrayBuilder out = new ByteArrayBuilder(bytes.length);
        for (byte b : bytes) {
            if (!drop[b & 0xff]) {
                out.append(table == null ? b : table[b & 0xff]);
            }
        }
        return out.toArray();
    }

    /** Every {@code step}th byte from {@code start} on, {@code count} of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] slice(byte[] bytes, int start, int step, int count) {
        if (step == 1) {
            return Arrays.copyOfRange(bytes, start, start + count);
        }
        byte[] result = new byte[count];
        for (int i = 0; i < count; i++) {
            result[i] = bytes[start + i * step];
        }
        return result;
    }
}
