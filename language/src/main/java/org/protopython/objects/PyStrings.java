// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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

    /** How many names are kept in both forms, as interning in the JVM and transcoding take their time. */
    private static final int REMEMBERED_NAMES = 1 << 14;

    private static final Map<TruffleString, String> NAMES = new ConcurrentHashMap<>();
    private static final Map<String, TruffleString> NAME_TEXTS = new ConcurrentHashMap<>();

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
        String name = NAMES.get(text);
        return name != null ? name : makeName(text);
    }

    private static String makeName(TruffleString text) {
        String name = toJava(text).intern();
        if (NAMES.size() >= REMEMBERED_NAMES) {
            NAMES.clear();
        }
        NAMES.put(text, name);
        return name;
    }

    /** As {@link #of} for a text that is a name and thus is likely to be asked for again. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString ofName(String name) {
        TruffleString text = NAME_TEXTS.get(name);
        if (text == null) {
            text = of(name);
            remember(name, text);
        }
        return text;
    }

    /** The str that {@link #ofName} has for the same name, which is this one from now on if it has none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString intern(TruffleString text) {
        String name = toName(text);
        TruffleString known = NAME_TEXTS.get(name);
        if (known != null) {
            return known;
        }
        remember(name, text);
        return text;
    }

    /** Whether {@link #intern} gives this very object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInterned(TruffleString text) {
        return NAME_TEXTS.get(toName(text)) == text;
    }

    private static void remember(String name, TruffleString text) {
        if (NAME_TEXTS.size() >= REMEMBERED_NAMES) {
            NAME_TEXTS.clear();
        }
        NAME_TEXTS.put(name, text);
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

    /** The bytes of a text, not copied and not to be changed; null if it is not ASCII. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static InternalByteArray asciiBytesOrNull(TruffleString text) {
        return text.isCompatibleToUncached(TruffleString.Encoding.US_ASCII)
                ? text.getInternalByteArrayUncached(TruffleString.Encoding.US_ASCII)
                : null;
    }
}
