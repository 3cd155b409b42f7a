// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.protopython.modules.LocalZone;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.OsErrors;
import org.protopython.runtime.PythonContext;

/** What clocks show at a moment, in the local time zone and in that of Greenwich; and the reverse. */
final class WallClock {
    /** Seconds from the beginning of the year 1 to that of 1970. */
    static final long EPOCH = (Calendar.EPOCH_ORDINAL - 1) * (long) TimeBits.SECONDS_PER_DAY;

    private WallClock() {}

    /** What clocks in Greenwich show, as a datetime of that class. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object universal(PyType type, Moment moment, Object zone) {
        return dateTime(type, moment, 0, zone, 0);
    }

    /** What local clocks show, as a datetime of that class without a zone. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object local(PythonContext context, PyType type, Moment moment) {
        ZoneRules rules = LocalZone.current(context).rules();
        if (rules.isFixedOffset()) {
            return dateTime(type, moment, rules.getOffset(Instant.EPOCH).getTotalSeconds(), PyNone.NONE, 0);
        }
        Instant instant = instant(moment.seconds());
        ZoneOffset offset = rules.getOffset(instant);
        ZoneOffsetTransition change = rules.getTransition(LocalDateTime.ofInstant(instant, offset));
        int fold = change != null && change.isOverlap() && offset.equals(change.getOffsetAfter()) ? 1 : 0;
        return dateTime(type, moment, offset.getTotalSeconds(), PyNone.NONE, fold);
    }

    private static Instant instant(long seconds) {
        try {
            return Instant.ofEpochSecond(seconds);
        } catch (DateTimeException e) {
            throw OsErrors.of(OsErrors.EOVERFLOW, null);
        }
    }

    private static Object dateTime(PyType type, Moment moment, int offset, Object zone, int fold) {
        long shown = moment.seconds() + offset;
        int secondOfDay = Math.floorMod(shown, TimeBits.SECONDS_PER_DAY);
        return Construction.dateTime(
                type, dateOf(shown), TimeBits.ofSecondOfDay(secondOfDay, moment.microsecond()), zone, fold);
    }

    /** The date, as {@link DateBits}, on which local clocks show the second. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static int localDate(PythonContext context, long second) {
        return dateOf(second + offset(context, second));
    }

    private static int offset(PythonContext context, long second) {
        return LocalZone.current(context).rules().getOffset(instant(second)).getTotalSeconds();
    }

    private static int dateOf(long shown) {
        return dateOfOrdinal(Math.floorDiv(shown, TimeBits.SECONDS_PER_DAY) + Calendar.EPOCH_ORDINAL);
    }

    /**
     * The date of a day's number.
     *
     * @throws org.protopython.runtime.PException ValueError naming the year
     */
    static int dateOfOrdinal(long ordinal) {
        if (ordinal < 1 || ordinal > Calendar.MAX_ORDINAL) {
            throw yearOutOfRange(ordinal);
        }
        return Calendar.dateOf((int) ordinal);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static RuntimeException yearOutOfRange(long ordinal) {
        try {
            return DateBits.yearOutOfRange(
                    LocalDate.ofEpochDay(ordinal - Calendar.EPOCH_ORDINAL).getYear());
        } catch (DateTimeException e) {
            return OsErrors.of(OsErrors.EOVERFLOW, null);
        }
    }

    /**
     * The second since 1970 at which local clocks show what a naive datetime says: of two the one that its fold means,
     * and if they skip it the one at which they would, had they been changed before (fold 1) or not been yet (fold 0).
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static long localSecond(PythonContext context, PyDateTime reading) {
        long shown = reading.seconds() - EPOCH;
        checkNeighbour(shown + (reading.fold() == 0 ? -TimeBits.SECONDS_PER_DAY : TimeBits.SECONDS_PER_DAY));
        ZoneRules rules = LocalZone.current(context).rules();
        LocalDateTime local = LocalDateTime.ofEpochSecond(shown, 0, ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(local);
        ZoneOffset offset = change == null
                ? rules.getOffset(local)
                : reading.fold() == 0 ? change.getOffsetBefore() : change.getOffsetAfter();
        return shown - offset.getTotalSeconds();
    }

    /** CPython finds the offset by looking a day around, and so refuses what is at the ends of its calendar. */
    private static void checkNeighbour(long shown) {
        dateOf(shown);
    }

    /** The local time zone, as it is at a moment. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyTimeZone localZone(PythonContext context, long second) {
        LocalZone zone = LocalZone.current(context);
        Instant instant = instant(second);
        PyTimeDelta offset =
                PyTimeDelta.ofSeconds(zone.rules().getOffset(instant).getTotalSeconds());
        return PyTimeZone.of(offset, PyStrings.of(zone.name(instant)));
    }
}
