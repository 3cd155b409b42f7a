// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** When a file was used and changed, as {@code os.utime} takes it: seconds since 1970 and nanoseconds beyond them. */
record FileTimes(long accessSeconds, long accessNanos, long modificationSeconds, long modificationNanos) {
    private static final long SECOND = 1_000_000_000;

    /**
     * @param times seconds, or None
     * @param ns nanoseconds, or null
     * @throws org.protopython.runtime.PException TypeError for anything but pairs, ValueError for both at once
     */
    static FileTimes of(Object times, Object ns) {
        if (times != PyNone.NONE && ns != null) {
            throw Errors.valueError("utime: you may specify either 'times' or 'ns' but not both");
        } else if (ns != null) {
            if (!(ns instanceof PyTuple pair && pair.size() == 2)) {
                throw Errors.typeError("utime: 'ns' must be a tuple of two ints");
            }
            long accessed = Conversions.toIndexLong(pair.get(0));
            long modified = Conversions.toIndexLong(pair.get(1));
            return new FileTimes(
                    Math.floorDiv(accessed, SECOND),
                    Math.floorMod(accessed, SECOND),
                    Math.floorDiv(modified, SECOND),
                    Math.floorMod(modified, SECOND));
        } else if (times != PyNone.NONE) {
            if (!(times instanceof PyTuple pair && pair.size() == 2)) {
                throw Errors.typeError("utime: 'times' must be either a tuple of two ints or None");
            }
            return new FileTimes(seconds(pair.get(0)), nanos(pair.get(0)), seconds(pair.get(1)), nanos(pair.get(1)));
        }
        Instant now = Instant.now();
        return new FileTimes(now.getEpochSecond(), now.getNano(), now.getEpochSecond(), now.getNano());
    }

    private static long seconds(Object time) {
        return Items.isInt(time) ? Conversions.toIndexLong(time) : (long) Math.floor(Conversions.toDouble(time));
    }

    private static long nanos(Object time) {
        if (Items.isInt(time)) {
            return 0;
        }
        double value = Conversions.toDouble(time);
        return Math.min((long) Math.floor((value - Math.floor(value)) * SECOND), SECOND - 1);
    }

    FileTime access() {
        return FileTime.from(Instant.ofEpochSecond(accessSeconds, accessNanos));
    }

    FileTime modification() {
        return FileTime.from(Instant.ofEpochSecond(modificationSeconds, modificationNanos));
    }
}
