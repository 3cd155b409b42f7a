// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.ops.ArgumentConversions;
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
        return ArgumentConversions.toIntOfLong(value);
    }

    /** The words in which the constructors miss an argument. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static RuntimeException missing(String name, int position) {
        return Errors.typeError("function missing required argument '%s' (pos %s)", name, position);
    }
}
