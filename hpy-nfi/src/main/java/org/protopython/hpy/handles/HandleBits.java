// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/**
 * The bits of a handle; the same in {@code runtime.h}.
 *
 * <pre>
 *   0                    no object
 *   0000 gggg iiiiiiii   entry i of the table, of generation g; below 256 a constant of the context
 *   0001 pppp pppppppp   the int p, 48 bits signed
 *   0002.. ..            a double: its bits + 0x0002 &lt;&lt; 48, every NaN being 0x7FF8 &lt;&lt; 48
 * </pre>
 */
public final class HandleBits {
    public static final long NULL = 0;
    public static final int FIRST_INDEX = 256;
    static final int TAG_SHIFT = 48;
    private static final long TAG_INT = 1L << TAG_SHIFT;
    private static final long PAYLOAD = TAG_INT - 1;
    /** Of an entry's handle: index and generation. */
    static final long ENTRY_BITS = PAYLOAD;

    private static final long DOUBLE_OFFSET = 2L << TAG_SHIFT;
    private static final int PAYLOAD_SPARE = 16;

    private HandleBits() {}

    public static boolean isImmediate(long handle) {
        return handle >>> TAG_SHIFT != 0;
    }

    public static boolean isInt(long handle) {
        return handle >>> TAG_SHIFT == 1;
    }

    /** Only for immediate handles that are no ints. */
    public static double toDouble(long handle) {
        return Double.longBitsToDouble(handle - DOUBLE_OFFSET);
    }

    public static boolean isConstant(long handle) {
        return handle >= 0 && handle < FIRST_INDEX;
    }

    public static boolean fits(long value) {
        return value << PAYLOAD_SPARE >> PAYLOAD_SPARE == value;
    }

    public static long ofLong(long value) {
        return TAG_INT | (value & PAYLOAD);
    }

    public static long toLong(long handle) {
        return handle << PAYLOAD_SPARE >> PAYLOAD_SPARE;
    }

    public static long ofDouble(double value) {
        // doubleToLongBits makes every NaN the same, so that nothing wraps
        return Double.doubleToLongBits(value) + DOUBLE_OFFSET;
    }

    public static int index(long handle) {
        return (int) handle;
    }

    public static int generation(long handle) {
        return (int) (handle >>> Integer.SIZE);
    }

    public static long ofEntry(int index, int generation) {
        return (long) generation << Integer.SIZE | index;
    }
}
