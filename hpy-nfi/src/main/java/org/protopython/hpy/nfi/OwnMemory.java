// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.nfi;

/**
 * Access to memory that our own native side has allocated, in the most frequent sizes. Its addresses need no check, and
 * compiled code makes none: it sees that they lie below what a process can have.
 */
public final class OwnMemory {
    /** Of an address. */
    private static final int SPARE_BITS = 16;

    private OwnMemory() {}

    private static long checked(long address) {
        return address << SPARE_BITS >>> SPARE_BITS;
    }

    public static int getInt(long address) {
        return NativeMemory.getInt(checked(address));
    }

    public static long getLong(long address) {
        return NativeMemory.getLong(checked(address));
    }

    public static void putInt(long address, int value) {
        NativeMemory.putInt(checked(address), value);
    }

    public static void putLong(long address, long value) {
        NativeMemory.putLong(checked(address), value);
    }
}
