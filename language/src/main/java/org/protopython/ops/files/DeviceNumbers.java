// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.files;

/** The numbers of devices, as the C library of Linux puts them together. */
public final class DeviceNumbers {
    private static final long LOW_BYTE = 0xFF;
    private static final long MAJOR_LOW = 0xFFF;
    private static final int MAJOR_SHIFT = 8;
    private static final int MINOR_SHIFT = 12;
    private static final int MAJOR_HIGH_SHIFT = 32;

    private DeviceNumbers() {}

    public static long make(long major, long minor) {
        return minor & LOW_BYTE
                | (major & MAJOR_LOW) << MAJOR_SHIFT
                | (minor & ~LOW_BYTE) << MINOR_SHIFT
                | (major & ~MAJOR_LOW) << MAJOR_HIGH_SHIFT;
    }

    public static long major(long device) {
        return device >>> MAJOR_SHIFT & MAJOR_LOW | device >>> MAJOR_HIGH_SHIFT & ~MAJOR_LOW & 0xFFFFFFFFL;
    }

    public static long minor(long device) {
        return device & LOW_BYTE | device >>> MINOR_SHIFT & ~LOW_BYTE & 0xFFFFFFFFL;
    }
}
