// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;

/**
 * Text at the border between Java and Python. A Python str is a {@link TruffleString} in UTF-32, so that indexing by
 * code point is constant time and lone surrogates survive.
 */
public final class PyStrings {
    public static final Encoding ENCODING = Encoding.UTF_32;
    public static final TruffleString EMPTY = ENCODING.getEmpty();

    /** The strings of one character of Latin-1, which programs make all the time. */
    @CompilationFinal(dimensions = 1)
    private static final TruffleString[] SHORT = new TruffleString[256];

    static {
        for (int i = 0; i < SHORT.length; i++) {
            SHORT[i] = makeOfCodePoint(i);
        }
    }

    private static final int CACHED_CHARACTERS = 256;

    /** The texts of the first characters, made once, as loops over text ask for them all the time. */
    @CompilationFinal(dimensions = 1)
    private static final TruffleString[] CHARACTERS = new TruffleString[CACHED_CHARACTERS];

    static {
        for (int c = 0; c < CACHED_CHARACTERS; c++) {
            CHARACTERS[c] = TruffleString.fromCodePointUncached(c, ENCODING);
        }
    }

    private PyStrings() {}

    /** The Python str of Java text; lone surrogates are kept. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                int[] codePoints = text.codePoints().toArray();
                return ofCodePoints(codePoints, 0, codePoints.length);
            }
        }
        return TruffleString.fromJavaStringUncached(text, ENCODING);
    }

    /** The Java text of a Python str; lone surrogates are kept. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toJava(TruffleString text) {
        if (text.isCompatibleToUncached(Encoding.UTF_16) || text.isValidUncached(ENCODING)) {
            return text.toJavaStringUncached();
        }
        int length = length(text);
        StringBuilder builder = new StringBuilder(length + 1);
        for (int i = 0; i < length; i++) {
            builder.appendCodePoint(text.codePointAtIndexUncached(i, ENCODING));
        }
        return builder.toString();
    }

    /** Attribute names are interned Java strings, because shapes and type tables compare them by identity first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String toName(TruffleString text) {
        return toJava(text).intern();
    }

    /** Number of code points. */
    public static int length(TruffleString text) {
        return text.byteLength(ENCODING) >> 2;
    }

    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public static boolean equal(TruffleString a, TruffleString b) {
        return a == b || a.equalsUncached(b, ENCODING);
    }

    /** The str of one code point. */
    public static TruffleString ofCodePoint(int codePoint) {
        return codePoint < SHORT.length ? SHORT[codePoint] : makeOfCodePoint(codePoint);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static TruffleString makeOfCodePoint(int codePoint) {
        return TruffleString.fromCodePointUncached(codePoint, ENCODING, codePoint >= 0xD800 && codePoint <= 0xDFFF);
    }

    /** The str of code points; surrogates are allowed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ofCodePoints(int[] codePoints, int start, int length) {
        return TruffleString.fromIntArrayUTF32Uncached(codePoints, start, length);
    }
}
