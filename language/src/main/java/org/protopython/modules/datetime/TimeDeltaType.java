// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import java.math.BigInteger;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.SequenceComparison;
import org.protopython.ops.number.IntegerArithmetic;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.runtime.Errors;

/** {@code timedelta}: its parts, comparison and text. */
@PyTypeMethods("timedelta")
final class TimeDeltaType {
    @PyConstant("min")
    static final Object MIN = PyTimeDelta.of(-PyTimeDelta.MAX_DAYS, 0, 0);

    @PyConstant("max")
    static final Object MAX = PyTimeDelta.of(PyTimeDelta.MAX_DAYS, 86_399, 999_999);

    @PyConstant("resolution")
    static final Object RESOLUTION = PyTimeDelta.MICROSECOND;

    /** Integers up to this one are floats. */
    private static final long MAX_EXACT = 1L << 53;

    private TimeDeltaType() {}

    @PyGetter(value = "days", doc = "Days, which alone may be below zero.", inline = true)
    static long days(PyTimeDelta self) {
        return self.days();
    }

    @PyGetter(value = "seconds", doc = "Number of seconds beyond the days, less than a day.", inline = true)
    static long seconds(PyTimeDelta self) {
        return self.seconds();
    }

    @PyGetter(value = "microseconds", doc = "Number of microseconds beyond the seconds.", inline = true)
    static long microseconds(PyTimeDelta self) {
        return self.microseconds();
    }

    @PyBuiltin(value = "total_seconds(self, /)", doc = "The whole duration in seconds.", inline = true)
    static double totalSeconds(PyTimeDelta self) {
        if (self.isShort()) {
            long micros = self.micros();
            return micros <= MAX_EXACT && micros >= -MAX_EXACT
                    ? (double) micros / TimeBits.MICROS_PER_SECOND
                    : IntegerArithmetic.trueDivide(micros, TimeBits.MICROS_PER_SECOND);
        }
        return IntegerArithmetic.trueDivide(self.bigMicros(), BigInteger.valueOf(TimeBits.MICROS_PER_SECOND));
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyTimeDelta self) {
        return SequenceComparison.hash(
                new Object[] {(long) self.days(), (long) self.seconds(), (long) self.microseconds()});
    }

    @PyBuiltin(value = "__bool__(self, /)", inline = true)
    static boolean isTrue(PyTimeDelta self) {
        return !self.isZero();
    }

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(PyTimeDelta self, Object value) {
        return compare(CompareOperator.EQ, self, value);
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(PyTimeDelta self, Object value) {
        return compare(CompareOperator.NE, self, value);
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object lessThan(PyTimeDelta self, Object value) {
        return compare(CompareOperator.LT, self, value);
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(PyTimeDelta self, Object value) {
        return compare(CompareOperator.LE, self, value);
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greaterThan(PyTimeDelta self, Object value) {
        return compare(CompareOperator.GT, self, value);
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(PyTimeDelta self, Object value) {
        return compare(CompareOperator.GE, self, value);
    }

    private static Object compare(CompareOperator operator, PyTimeDelta self, Object value) {
        return value instanceof PyTimeDelta other
                ? (Object) operator.holds(self.compare(other))
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTimeDelta self) {
        StringBuilder parts = new StringBuilder();
        appendPart(parts, "days", self.days());
        appendPart(parts, "seconds", self.seconds());
        appendPart(parts, "microseconds", self.microseconds());
        return Errors.nameOf(self.type()) + "(" + (parts.isEmpty() ? "0" : parts) + ")";
    }

    private static void appendPart(StringBuilder parts, String name, int value) {
        if (value != 0) {
            parts.append(parts.isEmpty() ? "" : ", ").append(name).append('=').append(value);
        }
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyTimeDelta self) {
        CodePointBuilder text = ClockText.builder();
        int days = self.days();
        if (days != 0) {
            text.append((long) days).append(days == 1 || days == -1 ? " day, " : " days, ");
        }
        ClockText.appendDuration(text, TimeBits.ofSecondOfDay(self.seconds(), self.microseconds()));
        return text.toText();
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle makes the span of.")
    static Object reduce(PyTimeDelta self) {
        return new PyTuple(
                self.type(), new PyTuple((long) self.days(), (long) self.seconds(), (long) self.microseconds()));
    }
}
