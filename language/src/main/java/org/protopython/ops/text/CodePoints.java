// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.protopython.objects.PyStrings;

/** Between {@code TruffleString}, arrays of code points and Java strings. */
public final class CodePoints {
    public static final Encoding UTF_32 = Encoding.UTF_32;
    public static final TruffleString EMPTY = TruffleString.fromConstant("", UTF_32);

    private static final int SIZE_SHIFT = 2;

    private CodePoints() {}

    public static int length(TruffleString text) {
        return text.byteLength(UTF_32) >> SIZE_SHIFT;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isAscii(TruffleString text) {
        return text.isCompatibleToUncached(Encoding.US_ASCII);
    }

    /** A new array with all code points. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int[] of(TruffleString text) {
        int[] result = new int[length(text)];
        copy(text, result, 0);
        return result;
    }

    /** Puts all code points into an array that has room for them, the first one at {@code start}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void copy(TruffleString text, int[] target, int start) {
        int length = length(text);
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        if (bytes != null) {
            byte[] array = bytes.getArray();
            int offset = bytes.getOffset();
            for (int i = 0; i < length; i++) {
                target[start + i] = array[offset + i];
            }
        } else {
            byte[] wide = text.copyToByteArrayUncached(UTF_32);
            ByteBuffer.wrap(wide).order(ByteOrder.nativeOrder()).asIntBuffer().get(target, start, length);
        }
    }

    /** The bytes of a text known to be ASCII, not copied. */
    static InternalByteArray asciiBytes(TruffleString text) {
        return text.getInternalByteArrayUncached(Encoding.US_ASCII);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int at(TruffleString text, int index) {
        return text.codePointAtByteIndexUncached(index << SIZE_SHIFT, UTF_32);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString text(int[] codePoints) {
        return TruffleString.fromIntArrayUTF32Uncached(codePoints);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString text(int[] codePoints, int start, int end) {
        return start >= end ? EMPTY : TruffleString.fromIntArrayUTF32Uncached(codePoints, start, end - start);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString text(String text) {
        return TruffleString.fromJavaStringUncached(text, UTF_32);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString text(int codePoint) {
        return PyStrings.ofCodePoint(codePoint);
    }

    /** Text of bytes that all are ASCII; the array must not be changed afterwards. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString asciiText(byte[] bytes) {
        return AsciiText.of(bytes);
    }

    /** Text of a part of bytes that all are ASCII. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString asciiText(byte[] bytes, int start, int end) {
        return AsciiText.of(bytes, start, end);
    }

    /** A Java string; lone surrogates stay, and two that happen to form a pair become one character. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String javaString(TruffleString text) {
        if (text.isValidUncached(UTF_32)) {
            return text.toJavaStringUncached();
        }
        int[] codePoints = of(text);
        return new String(codePoints, 0, codePoints.length);
    }

    /** The code points from {@code start} to {@code end}, which lie within the text. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString substring(TruffleString text, int start, int end) {
        if (start >= end) {
            return EMPTY;
        }
        if (start == 0 && end == length(text)) {
            return text;
        }
        if (end - start == 1) {
            return PyStrings.ofCodePoint(at(text, start));
        }
        return text.substringByteIndexUncached(start << SIZE_SHIFT, (end - start) << SIZE_SHIFT, UTF_32, false);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(TruffleString left, TruffleString right) {
        return left.equalsUncached(right, UTF_32);
    }

    /** The bytes of a text known to be ASCII, as an array of the caller's own. */
    public static byte[] copyAscii(TruffleString text) {
        return text.copyToByteArrayUncached(Encoding.US_ASCII);
    }

    /** The text in UTF-8, or null if it has lone surrogates. */
    public static byte[] copyUtf8(TruffleString text) {
        if (isAscii(text)) {
            return copyAscii(text);
        }
        if (!text.isValidUncached(UTF_32)) {
            return null;
        }
        return text.switchEncodingUncached(Encoding.UTF_8).copyToByteArrayUncached(Encoding.UTF_8);
    }

    /** The text that the bytes encode in UTF-8, or null if they are malformed. */
    public static TruffleString validUtf8(byte[] bytes) {
        TruffleString text = TruffleString.fromByteArrayUncached(bytes, Encoding.UTF_8);
        return text.isValidUncached(Encoding.UTF_8) ? text.switchEncodingUncached(UTF_32) : null;
    }
}
