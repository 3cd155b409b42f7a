// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Turns Python's values into the bits of items, with the errors for those that an item cannot be. */
final class ItemConversion {
    private static final long UNSIGNED_INT_MAX = 0xffff_ffffL;

    private ItemConversion() {}

    /** The bits to put into memory; TypeError or OverflowError. May run code of the program. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long bits(ItemKind kind, Object value) {
        if (kind.isText()) {
            return character(value, "array item");
        } else if (kind.isDouble()) {
            return kind.bits(Conversions.toDouble(value));
        }
        Object index = Conversions.toIndex(value);
        return switch (kind) {
            case SIGNED_BYTE -> {
                long small = bounded(index, Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
                yield bounded(small, Byte.MIN_VALUE, Byte.MAX_VALUE, "signed char");
            }
            case UNSIGNED_BYTE -> bounded(index, 0, 0xff, "unsigned byte integer");
            case SHORT -> bounded(index, Short.MIN_VALUE, Short.MAX_VALUE, "signed short integer");
            case UNSIGNED_SHORT -> {
                long small = bounded(index, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
                yield bounded(small, 0, 0xffff, "unsigned short");
            }
            case INT -> bounded(index, Integer.MIN_VALUE, Integer.MAX_VALUE, "signed integer");
            case UNSIGNED_INT -> {
                long bits =
                        unsigned(index, "value to unsigned int", "Python int too large to convert to C unsigned long");
                if (bits < 0 || bits > UNSIGNED_INT_MAX) {
                    throw Errors.overflowError("unsigned int is greater than maximum");
                }
                yield bits;
            }
            case UNSIGNED_LONG ->
                unsigned(index, "value to unsigned int", "Python int too large to convert to C unsigned long");
            case UNSIGNED_LONG_LONG -> unsigned(index, "int to unsigned", "int too big to convert");
            case LONG_LONG -> signed(index, "int too big to convert");
            default -> signed(index, "Python int too large to convert to C long");
        };
    }

    private static long signed(Object index, String tooBig) {
        if (index instanceof Long number) {
            return number;
        }
        throw Errors.overflowError(tooBig);
    }

    private static long bounded(Object index, long least, long most, String what) {
        long number = signed(index, "Python int too large to convert to C long");
        if (number < least) {
            throw Errors.overflowError("%s is less than minimum", what);
        } else if (number > most) {
            throw Errors.overflowError("%s is greater than maximum", what);
        }
        return number;
    }

    private static long unsigned(Object index, String negative, String tooBig) {
        BigInteger number = Conversions.toBigInteger(index);
        if (number.signum() < 0) {
            throw Errors.overflowError("can't convert negative %s", negative);
        } else if (number.bitLength() > Long.SIZE) {
            throw Errors.overflowError(tooBig);
        }
        return number.longValue();
    }

    /** The code point of a str of length 1; TypeError for everything else. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int character(Object value, String what) {
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw notCharacter(what, PyType.of(value));
        }
        int length = PyStrings.length(text);
        if (length != 1) {
            throw notCharacter(what, "a string of length " + length);
        }
        return text.codePointAtByteIndexUncached(0, PyStrings.ENCODING);
    }

    private static PException notCharacter(String what, Object given) {
        return Errors.typeError("%s must be a unicode character, not %s", what, given);
    }
}
