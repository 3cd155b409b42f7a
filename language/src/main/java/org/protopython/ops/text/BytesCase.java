// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Case and kinds of bytes, which are those of ASCII characters. */
public final class BytesCase {
    /** A property of a byte. */
    @FunctionalInterface
    public interface Property {
        boolean test(byte b);
    }

    private BytesCase() {}

    public static boolean isSpace(byte b) {
        return b == ' ' || b >= 0x09 && b <= 0x0d;
    }

    public static boolean isLower(byte b) {
        return b >= 'a' && b <= 'z';
    }

    public static boolean isUpper(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    public static boolean isAlpha(byte b) {
        return isLower(b) || isUpper(b);
    }

    public static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    public static boolean isAlphanumeric(byte b) {
        return isAlpha(b) || isDigit(b);
    }

    /** Whether there are bytes and all of them have the property. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean all(byte[] bytes, Property property) {
        for (byte b : bytes) {
            if (!property.test(b)) {
                return false;
            }
        }
        return bytes.length > 0;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isAscii(byte[] bytes) {
        return bytes.length == 0 || all(bytes, b -> b >= 0);
    }

    /** Whether there are letters of one case and none of the other. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isCase(byte[] bytes, Property wanted, Property other) {
        boolean found = false;
        for (byte b : bytes) {
            if (other.test(b)) {
                return false;
            }
            found |= wanted.test(b);
        }
        return found;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isTitle(byte[] bytes) {
        boolean found = false;
        boolean afterLetter = false;
        for (byte b : bytes) {
            if (isUpper(b) ? afterLetter : isLower(b) && !afterLetter) {
                return false;
            }
            afterLetter = isAlpha(b);
            found |= afterLetter;
        }
        return found;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] lower(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = isUpper(result[i]) ? flipped(result[i]) : result[i];
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] upper(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = isLower(result[i]) ? flipped(result[i]) : result[i];
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] swapCase(byte[] bytes) {
        byte[] result = bytes.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] = isAlpha(result[i]) ? flipped(result[i]) : result[i];
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] title(byte[] bytes) {
        byte[] result = bytes.clone();
        boolean afterLetter = false;
        for (int i = 0; i < result.length; i++) {
            if (afterLetter ? isUpper(result[i]) : isLower(result[i])) {
                result[i] = flipped(result[i]);
            }
            afterLetter = isAlpha(result[i]);
        }
        return result;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] capitalize(byte[] bytes) {
        byte[] result = lower(bytes);
        if (result.length > 0 && isLower(result[0])) {
            result[0] = flipped(result[0]);
        }
        return result;
    }

    private static byte flipped(byte letter) {
        return (byte) (letter ^ 0x20);
    }
}
