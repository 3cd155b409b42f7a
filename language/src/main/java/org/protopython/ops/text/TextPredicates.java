// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.InternalByteArray;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.function.IntPredicate;
import org.protopython.objects.PyStrings;

/** The {@code is...} methods of {@code str}. */
public final class TextPredicates {
    private TextPredicates() {}

    /** Whether there are characters and all of them have the property. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean all(TruffleString text, IntPredicate property) {
        int length = CodePoints.length(text);
        InternalByteArray bytes = PyStrings.asciiBytesOrNull(text);
        byte[] array = bytes == null ? null : bytes.getArray();
        int offset = bytes == null ? 0 : bytes.getOffset();
        for (int i = 0; i < length; i++) {
            if (!property.test(array == null ? CodePoints.at(text, i) : array[offset + i])) {
                return false;
            }
        }
        return length > 0;
    }

    /** Cased characters exist and all are lower case. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isLower(TruffleString text) {
        return isCase(text, Characters::isLower, Characters::isUpper);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isUpper(TruffleString text) {
        return isCase(text, Characters::isUpper, Characters::isLower);
    }

    private static boolean isCase(TruffleString text, IntPredicate wanted, IntPredicate other) {
        int length = CodePoints.length(text);
        boolean found = false;
        for (int i = 0; i < length; i++) {
            int c = CodePoints.at(text, i);
            if (other.test(c) || Characters.isTitle(c)) {
                return false;
            }
            found |= wanted.test(c);
        }
        return found;
    }

    /** Upper and title case only at the start of words, lower case only inside of them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isTitle(TruffleString text) {
        int length = CodePoints.length(text);
        boolean found = false;
        boolean afterCased = false;
        for (int i = 0; i < length; i++) {
            int c = CodePoints.at(text, i);
            if (Characters.isUpper(c) || Characters.isTitle(c)) {
                if (afterCased) {
                    return false;
                }
                afterCased = true;
                found = true;
            } else if (Characters.isLower(c)) {
                if (!afterCased) {
                    return false;
                }
            } else {
                afterCased = false;
            }
        }
        return found;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isIdentifier(TruffleString text) {
        int length = CodePoints.length(text);
        if (length == 0 || !Characters.isIdentifierStart(CodePoints.at(text, 0))) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!Characters.isIdentifierPart(CodePoints.at(text, i))) {
                return false;
            }
        }
        return true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isPrintable(TruffleString text) {
        return text.isEmpty() || all(text, Characters::isPrintable);
    }
}
