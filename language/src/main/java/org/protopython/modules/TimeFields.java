// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules;

import java.math.BigInteger;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** The nine numbers of a {@code struct_time}, as programs give them. */
final class TimeFields {
    static final int COUNT = 9;
    private static final int FIRST_YEAR = 1900;

    private TimeFields() {}

    /** @throws org.protopython.runtime.PException TypeError, or OverflowError for a number that C has no int for */
    static int[] of(Object time, String function) {
        if (!(time instanceof PyTuple tuple)) {
            throw Errors.typeError("Tuple or struct_time argument required");
        } else if (tuple.size() != COUNT) {
            throw Errors.typeError("%s(): illegal time tuple argument", function);
        }
        int[] fields = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            fields[i] = toInt(tuple.get(i));
        }
        if (fields[0] < Integer.MIN_VALUE + FIRST_YEAR) {
            throw Errors.overflowError("year out of range");
        }
        return fields;
    }

    private static int toInt(Object value) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(value));
        if (number.bitLength() < Integer.SIZE) {
            return number.intValue();
        }
        throw Errors.overflowError(
                number.signum() < 0 ? "signed integer is less than minimum" : "signed integer is greater than maximum");
    }

    /**
     * The same as numbers of a date, where 0 may stand for the first month or day.
     *
     * @throws org.protopython.runtime.PException ValueError
     */
    static int[] checked(int[] fields) {
        return new int[] {
            fields[0],
            checked(fields[1] == 0 ? 1 : fields[1], 1, 12, "month"),
            checked(fields[2] == 0 ? 1 : fields[2], 1, 31, "day of month"),
            checked(fields[3], 0, 23, "hour"),
            checked(fields[4], 0, 59, "minute"),
            checked(fields[5], 0, 61, "seconds"),
            Math.floorMod(checked(fields[6], -1, Integer.MAX_VALUE, "day of week"), 7),
            checked(fields[7] == 0 ? 1 : fields[7], 1, 366, "day of year"),
            fields[8]
        };
    }

    private static int checked(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw Errors.valueError("%s out of range", what);
        }
        return value;
    }
}
