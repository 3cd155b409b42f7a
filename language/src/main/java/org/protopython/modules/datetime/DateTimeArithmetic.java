// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.runtime.Errors;

/** Calculating with datetimes, which moves the hands of their clocks: it does not look at the zone. */
@PyTypeMethods("datetime")
final class DateTimeArithmetic {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private DateTimeArithmetic() {}

    @PyBuiltin(value = "__add__(self, value, /)", inline = true)
    static Object add(PyDateTime self, Object value) {
        return value instanceof PyTimeDelta duration ? shift(self, duration) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__radd__(self, value, /)", inline = true)
    static Object addReflected(PyDateTime self, Object value) {
        return add(self, value);
    }

    @PyBuiltin(value = "__sub__(self, value, /)", inline = true)
    static Object subtract(PyDateTime self, Object value) {
        if (value instanceof PyTimeDelta duration) {
            return shift(self, -duration.days(), -duration.seconds(), -duration.microseconds());
        } else if (value instanceof PyDateTime other) {
            return self.zone() == other.zone() ? distance(self, other) : distanceInZones(self, other);
        }
        return NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rsub__(self, value, /)", inline = true)
    static Object subtractReflected(PyDateTime self, Object value) {
        return value instanceof PyDateTime other ? subtract(other, self) : NOT_IMPLEMENTED;
    }

    /**
     * A later datetime of the same class.
     *
     * @throws org.protopython.runtime.PException OverflowError
     */
    static Object shift(PyDateTime self, PyTimeDelta duration) {
        return shift(self, duration.days(), duration.seconds(), duration.microseconds());
    }

    private static Object shift(PyDateTime self, int days, int seconds, int microseconds) {
        int micros = TimeBits.microsecond(self.time()) + microseconds;
        int second = TimeBits.secondOfDay(self.time()) + seconds + Math.floorDiv(micros, TimeBits.MICROS_PER_SECOND);
        int date = DateBits.plus(self.date(), days + Math.floorDiv(second, TimeBits.SECONDS_PER_DAY));
        long time = TimeBits.ofSecondOfDay(
                Math.floorMod(second, TimeBits.SECONDS_PER_DAY), Math.floorMod(micros, TimeBits.MICROS_PER_SECOND));
        return Construction.dateTime(self.type(), date, time, self.zone(), 0);
    }

    /** As {@link #shift}, as a plain datetime also for subclasses. */
    static PyDateTime plainShift(PyDateTime self, PyTimeDelta duration) {
        PyDateTime plain = new PyDateTime(self.date(), self.time(), self.zone());
        return (PyDateTime) shift(plain, duration);
    }

    /** How much later one reading of a clock is than another. */
    static PyTimeDelta distance(PyDateTime later, PyDateTime earlier) {
        int days = Calendar.ordinal(later.date()) - Calendar.ordinal(earlier.date());
        int seconds = TimeBits.secondOfDay(later.time()) - TimeBits.secondOfDay(earlier.time());
        int micros = TimeBits.microsecond(later.time()) - TimeBits.microsecond(earlier.time());
        return PyTimeDelta.of(days, seconds, micros);
    }

    /** How much later one moment is than another, of clocks in different zones. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyTimeDelta distanceInZones(PyDateTime later, PyDateTime earlier) {
        PyTimeDelta laterOffset = ZoneQueries.offset(later.zone(), later);
        PyTimeDelta earlierOffset = ZoneQueries.offset(earlier.zone(), earlier);
        if ((laterOffset == null) != (earlierOffset == null)) {
            throw incomparable("subtract");
        }
        PyTimeDelta distance = distance(later, earlier);
        return laterOffset == null ? distance : distance.minus(laterOffset.minus(earlierOffset));
    }

    /** The TypeError for moments of which only one is known. */
    static RuntimeException incomparable(String operation) {
        return Errors.typeError("can't %s offset-naive and offset-aware datetimes", operation);
    }
}
