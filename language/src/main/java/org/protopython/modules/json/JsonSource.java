// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.json;

import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.CodePoints;

/** The characters of a JSON document, which mostly are ASCII and then are read from where they are. */
final class JsonSource {
    private static final int RECENT_NAMES = 64;
    private static final int FACTOR = 31;

    private final TruffleString document;
    /** Null where there are others than those of ASCII. */
    private final byte[] ascii;

    private final int offset;
    private final int[] wide;
    private final int length;

    /** Equal names of one document are one object. */
    private final Map<TruffleString, TruffleString> names = new HashMap<>();

    /** Some of the names, and where they stand in the document, found by what their characters are. */
    private TruffleString[] recent;

    private int[] recentStarts;

    JsonSource(TruffleString document) {
        this.document = document;
        this.length = PyStrings.length(document);
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(document);
        ascii = bytes == null ? null : bytes.getArray();
        offset = bytes == null ? 0 : bytes.getOffset();
        wide = bytes == null ? CodePoints.of(document) : null;
    }

    TruffleString document() {
        return document;
    }

    int length() {
        return length;
    }

    int at(int index) {
        return ascii != null ? ascii[offset + index] : wide[index];
    }

    TruffleString text(int start, int end) {
        return ascii != null
                ? CodePoints.asciiText(ascii, offset + start, offset + end)
                : CodePoints.text(wide, start, end);
    }

    /** The index of the first character from {@code start} on that may not just stand in a string, or the length. */
    int endOfPlain(int start) {
        int end = start;
        if (ascii != null) {
            while (end < length && isPlain(ascii[offset + end])) {
                end++;
            }
        } else {
            while (end < length && isPlain(wide[end])) {
                end++;
            }
        }
        return end;
    }

    private static boolean isPlain(int c) {
        return c != '"' && c != '\\' && c >= ' ';
    }

    /** The name that stands in the document between two indices. */
    TruffleString name(int start, int end) {
        if (recent == null) {
            recent = new TruffleString[RECENT_NAMES];
            recentStarts = new int[RECENT_NAMES];
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = FACTOR * hash + at(i);
        }
        int place = (hash ^ hash >>> 16) & RECENT_NAMES - 1;
        if (recent[place] != null && isSame(recent[place], recentStarts[place], start, end)) {
            return recent[place];
        }
        TruffleString name = name(text(start, end));
        recent[place] = name;
        recentStarts[place] = start;
        return name;
    }

    /** The object that all equal names are. */
    TruffleString name(TruffleString name) {
        TruffleString known = names.putIfAbsent(name, name);
        return known == null ? name : known;
    }

    private boolean isSame(TruffleString name, int nameStart, int start, int end) {
        int count = end - start;
        if (PyStrings.length(name) != count) {
            return false;
        } else if (ascii != null) {
            int first = offset + start;
            int other = offset + nameStart;
            return Arrays.equals(ascii, first, first + count, ascii, other, other + count);
        }
        return Arrays.equals(wide, start, end, wide, nameStart, nameStart + count);
    }
}
