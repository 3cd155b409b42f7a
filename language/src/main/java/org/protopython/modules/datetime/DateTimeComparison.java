// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.ops.CompareOperator;

/** Comparison of datetimes: by what the clocks show in one zone, by the moments in several. */
@PyTypeMethods("datetime")
final class DateTimeComparison {
    private DateTimeComparison() {}

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyDateTime self) {
        PyDateTime unfolded = self.fold() == 0 ? self : self.flipped();
        PyTimeDelta offset = ZoneQueries.offset(self.zone(), unfolded);
        if (offset == null) {
            return ClockHash.of(self.time(), self.date());
        }
        long micros = self.seconds() * TimeBits.MICROS_PER_SECOND + TimeBits.microsecond(self.time());
        return ClockHash.of(micros - offset.micros());
    }

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(PyDateTime self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(PyDateTime self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object lessThan(PyDateTime self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(PyDateTime self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greaterThan(PyDateTime self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(PyDateTime self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyDateTime self, Object value) {
        if (!(value instanceof PyDateTime other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return self.zone() == other.zone()
                ? operator.holds(self.compareReading(other))
                : compareInZones(operator, self, other);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean compareInZones(CompareOperator operator, PyDateTime self, PyDateTime other) {
        PyTimeDelta ownOffset = ZoneQueries.offset(self.zone(), self);
        PyTimeDelta otherOffset = ZoneQueries.offset(other.zone(), other);
        boolean isForEquality = operator == CompareOperator.EQ || operator == CompareOperator.NE;
        if ((ownOffset == null) != (otherOffset == null)) {
            if (isForEquality) {
                return operator == CompareOperator.NE;
            }
            throw DateTimeArithmetic.incomparable("compare");
        }
        int order = order(self, ownOffset, other, otherOffset);
        boolean isProblematic =
                order == 0 && isForEquality && (dependsOnFold(self, ownOffset) || dependsOnFold(other, otherOffset));
        return operator.holds(isProblematic ? 1 : order);
    }

    private static int order(PyDateTime self, PyTimeDelta ownOffset, PyDateTime other, PyTimeDelta otherOffset) {
        if (ownOffset == null || ownOffset.compare(otherOffset) == 0) {
            return self.compareReading(other);
        }
        PyTimeDelta distance = DateTimeArithmetic.distanceInZones(self, other);
        return distance.compare(PyTimeDelta.ZERO);
    }

    /** Readings that clocks show twice or never equal none in another zone (PEP 495). */
    private static boolean dependsOnFold(PyDateTime reading, PyTimeDelta offset) {
        PyTimeDelta other = ZoneQueries.offset(reading.zone(), reading.flipped());
        return offset == null ? other != null : other == null || other.compare(offset) != 0;
    }
}
