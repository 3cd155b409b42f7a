// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** How a number is rounded whose digits do not fit. */
enum Rounding {
    UP,
    DOWN,
    CEILING,
    FLOOR,
    HALF_UP,
    HALF_DOWN,
    HALF_EVEN,
    ZERO_FIVE_UP;

    private static final Map<String, Rounding> NAMED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rounding::pythonName, each -> each));

    /** The name by which programs know it. */
    String pythonName() {
        return this == ZERO_FIVE_UP ? "ROUND_05UP" : "ROUND_" + name();
    }

    /** The one of that name, or null. */
    static Rounding named(String name) {
        return NAMED.get(name);
    }

    /**
     * Whether the digits that stay must be incremented.
     *
     * @param half how the part that is dropped, which is not zero, compares to half a unit of the last digit that stays
     */
    boolean increments(boolean negative, BigInteger kept, int half) {
        long last = this == ZERO_FIVE_UP ? kept.mod(BigInteger.TEN).longValue() : kept.longValue();
        return increments(negative, last, half);
    }

    /** The same of a short number. */
    boolean increments(boolean negative, long kept, int half) {
        return switch (this) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || half == 0 && kept % 2 != 0;
            case ZERO_FIVE_UP -> kept % 5 == 0;
        };
    }

    /** Whether a result that is too large becomes an infinity, not the largest finite number. */
    boolean overflowsToInfinity(boolean negative) {
        return switch (this) {
            case UP, HALF_UP, HALF_DOWN, HALF_EVEN -> true;
            case DOWN, ZERO_FIVE_UP -> false;
            case CEILING -> !negative;
            case FLOOR -> negative;
        };
    }
}
