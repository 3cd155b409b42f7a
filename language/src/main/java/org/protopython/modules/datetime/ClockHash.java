// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import org.protopython.objects.HashSecret;

/** Hashes of what dates and times are made of. */
final class ClockHash {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private ClockHash() {}

    static long of(long value) {
        return of(value, 0);
    }

    static long of(long value, long more) {
        long mixed = (value * SPREAD ^ more) * SPREAD;
        return HashSecret.applyTo(mixed ^ mixed >>> 32);
    }
}
