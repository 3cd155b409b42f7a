// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.ops.CompareOperator;
import org.protopython.runtime.Errors;

/** {@code time}: its parts, its zone and comparison. The rest is in {@link TimeCreation} and {@link TimeText}. */
@PyTypeMethods("time")
final class TimeType {
    @PyConstant("min")
    static final Object MIN = new PyTime(PyTime.TYPE, TimeBits.MIDNIGHT, PyNone.NONE, 0);

    @PyConstant("max")
    static final Object MAX = new PyTime(PyTime.TYPE, TimeBits.of(23, 59, 59, 999_999), PyNone.NONE, 0);

    @PyConstant("resolution")
    static final Object RESOLUTION = PyTimeDelta.MICROSECOND;

    /** From this protocol of pickle on there is a place for the fold. */
    static final long FOLD_PROTOCOL = 4;

    private TimeType() {}

    @PyGetter(value = "hour", inline = true, doc = "The hour, 0 to 23.")
    static long hour(PyTime self) {
        return TimeBits.hour(self.time());
    }

    @PyGetter(value = "minute", inline = true, doc = "The minute, 0 to 59.")
    static long minute(PyTime self) {
        return TimeBits.minute(self.time());
    }

    @PyGetter(value = "second", inline = true, doc = "The second, 0 to 59.")
    static long second(PyTime self) {
        return TimeBits.second(self.time());
    }

    @PyGetter(value = "microsecond", inline = true, doc = "The microsecond, 0 to 999999.")
    static long microsecond(PyTime self) {
        return TimeBits.microsecond(self.time());
    }

    @PyGetter(value = "tzinfo", inline = true, doc = "The time zone, or None.")
    static Object zone(PyTime self) {
        return self.zone();
    }

    @PyGetter(
            value = "fold",
            inline = true,
            doc = "1 for the second of two times that clocks show alike when they are put back, otherwise 0.")
    static long fold(PyTime self) {
        return self.fold();
    }

    @PyBuiltin(value = "utcoffset(self, /)", doc = "Return self.tzinfo.utcoffset(None).")
    static Object offset(PyTime self) {
        return ZoneQueries.orNone(ZoneQueries.offset(self.zone(), PyNone.NONE));
    }

    @PyBuiltin(value = "dst(self, /)", doc = "Return self.tzinfo.dst(None).")
    static Object daylightSaving(PyTime self) {
        return ZoneQueries.orNone(ZoneQueries.daylightSaving(self.zone(), PyNone.NONE));
    }

    @PyBuiltin(value = "tzname(self, /)", doc = "Return self.tzinfo.tzname(None).")
    static Object zoneName(PyTime self) {
        return ZoneQueries.name(self.zone(), PyNone.NONE);
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyTime self) {
        PyTimeDelta offset = ZoneQueries.offset(self.zone(), PyNone.NONE);
        return offset == null
                ? ClockHash.of(self.time())
                : ClockHash.of(universalSecond(self, offset), microsecond(self));
    }

    /** The second of the day in Greenwich, which may be one of the day before or after. */
    private static long universalSecond(PyTime self, PyTimeDelta offset) {
        return TimeBits.secondOfDay(self.time()) - offset.days() * (long) TimeBits.SECONDS_PER_DAY - offset.seconds();
    }

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(PyTime self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(PyTime self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object lessThan(PyTime self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(PyTime self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greaterThan(PyTime self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(PyTime self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyTime self, Object value) {
        if (!(value instanceof PyTime other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return self.zone() == other.zone()
                ? operator.compare(self.time(), other.time())
                : compareInZones(operator, self, other);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object compareInZones(CompareOperator operator, PyTime self, PyTime other) {
        PyTimeDelta ownOffset = ZoneQueries.offset(self.zone(), PyNone.NONE);
        PyTimeDelta otherOffset = ZoneQueries.offset(other.zone(), PyNone.NONE);
        if (ownOffset != null && otherOffset != null) {
            long ownSecond = universalSecond(self, ownOffset);
            long otherSecond = universalSecond(other, otherOffset);
            return ownSecond == otherSecond
                    ? operator.compare(microsecond(self), microsecond(other))
                    : operator.compare(ownSecond, otherSecond);
        } else if (ownOffset == otherOffset) {
            return operator.compare(self.time(), other.time());
        } else if (operator == CompareOperator.EQ || operator == CompareOperator.NE) {
            return operator == CompareOperator.NE;
        }
        throw Errors.typeError("can't compare offset-naive and offset-aware times");
    }

    @PyBuiltin(value = "__reduce_ex__(self, protocol, /)", doc = "What pickle makes the time of.")
    static Object reduce(PyTime self, int protocol) {
        Object state = PickledState.ofTime(self.time(), protocol < FOLD_PROTOCOL ? 0 : self.fold());
        return new PyTuple(self.type(), self.isNaive() ? new PyTuple(state) : new PyTuple(state, self.zone()));
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the time of.")
    static Object reduce(PyTime self) {
        return reduce(self, 2);
    }
}
