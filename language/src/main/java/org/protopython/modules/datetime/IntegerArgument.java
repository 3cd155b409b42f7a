// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** Arguments that C reads as an {@code int}, with its words for those that do not fit. */
final class IntegerArgument {
    private IntegerArgument() {}

    /** An argument that may be absent. */
    static int toInt(Object value, int absent) {
        return value == null ? absent : toInt(value);
    }

    static int toInt(Object value) {
        if (value instanceof Long number && number == (int) (long) number) {
            return (int) (long) number;
        }
        return toIntSlow(value);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static int toIntSlow(Object value) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        } else if (number.bitLength() >= Long.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C long");
        }
        throw Errors.overflowError(
                number.signum() < 0 ? "signed integer is less than minimum" : "signed integer is greater than maximum");
    }

    /** The words in which the constructors miss an argument. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static RuntimeException missing(String name, int position) {
        return Errors.typeError("function missing required argument '%s' (pos %s)", name, position);
    }
}
