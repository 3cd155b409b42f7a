// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.ops.number.IntegerText;
import org.protopython.runtime.PythonContext;

/** The limit on decimal digits of ints that {@code sys.set_int_max_str_digits} sets; one per context. */
public final class IntegerLimits {
    private volatile int maxDigits;

    private IntegerLimits(int digits) {
        maxDigits = digits;
    }

    private static IntegerLimits current() {
        return PythonContext.get(null).extension(IntegerLimits.class, context -> new IntegerLimits(atStart(context)));
    }

    /** What {@code -X int_max_str_digits} or its variable says, else the default. */
    @TruffleBoundary
    public static int atStart(PythonContext context) {
        String digits = ImplementationOptions.valueOrVariable(context, "int_max_str_digits", "PYTHONINTMAXSTRDIGITS");
        return digits != null && digits.matches("[0-9]{1,9}")
                ? Integer.parseInt(digits)
                : IntegerText.DEFAULT_MAX_DIGITS;
    }

    /** The largest number of digits, 0 for any. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int maxDigits() {
        return current().maxDigits;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void setMaxDigits(int digits) {
        current().maxDigits = digits;
    }
}
