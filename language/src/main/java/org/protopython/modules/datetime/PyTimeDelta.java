// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.datetime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code datetime.timedelta}: days of either sign, and the seconds and microseconds beyond them. */
final class PyTimeDelta extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("timedelta", "datetime", BuiltinTypes.OBJECT, false);

    static final int MAX_DAYS = 999_999_999;
    static final PyTimeDelta ZERO = new PyTimeDelta(TYPE, 0, 0, 0);
    static final PyTimeDelta DAY = new PyTimeDelta(TYPE, 1, 0, 0);
    static final PyTimeDelta MICROSECOND = new PyTimeDelta(TYPE, 0, 0, 1);

    private static final long MICROS_PER_DAY = 86_400_000_000L;

    /** With fewer days than these a duration in microseconds is a long. */
    private static final int FEW_DAYS = 100_000_000;

    private final int days;
    private final int seconds;
    private final int microseconds;

    private PyTimeDelta(PyType type, int days, int seconds, int microseconds) {
        super(type);
        this.days = days;
        this.seconds = seconds;
        this.microseconds = microseconds;
    }

    /**
     * A duration of parts of any size and sign.
     *
     * @throws org.protopython.runtime.PException OverflowError
     */
    static PyTimeDelta of(long days, long seconds, long microseconds) {
        long allSeconds = seconds + Math.floorDiv(microseconds, TimeBits.MICROS_PER_SECOND);
        long allDays = days + Math.floorDiv(allSeconds, TimeBits.SECONDS_PER_DAY);
        checkDays(allDays);
        return new PyTimeDelta(
                TYPE,
                (int) allDays,
                Math.floorMod(allSeconds, TimeBits.SECONDS_PER_DAY),
                Math.floorMod(microseconds, TimeBits.MICROS_PER_SECOND));
    }

    private static void checkDays(long days) {
        if (days < -MAX_DAYS || days > MAX_DAYS) {
            throw Errors.overflowError("days=%s; must have magnitude <= %s", days, MAX_DAYS);
        }
    }

    static PyTimeDelta ofSeconds(long seconds) {
        return of(0, seconds, 0);
    }

    static PyTimeDelta ofMicros(PyType type, long micros) {
        long days = Math.floorDiv(micros, MICROS_PER_DAY);
        long rest = Math.floorMod(micros, MICROS_PER_DAY);
        return new PyTimeDelta(
                type, (int) days, (int) (rest / TimeBits.MICROS_PER_SECOND), (int) (rest % TimeBits.MICROS_PER_SECOND));
    }

    /** @throws org.protopython.runtime.PException OverflowError */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyTimeDelta ofMicros(PyType type, BigInteger micros) {
        if (micros.bitLength() < Long.SIZE) {
            return ofMicros(type, micros.longValue());
        }
        BigInteger[] parts = micros.divideAndRemainder(BigInteger.valueOf(MICROS_PER_DAY));
        long rest = parts[1].longValue();
        BigInteger days = rest < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        if (days.bitLength() >= Integer.SIZE) {
            throw Errors.overflowError("Python int too large to convert to C int");
        }
        checkDays(days.longValue());
        PyTimeDelta beyond = ofMicros(type, rest < 0 ? rest + MICROS_PER_DAY : rest);
        return new PyTimeDelta(type, days.intValue(), beyond.seconds, beyond.microseconds);
    }

    int days() {
        return days;
    }

    int seconds() {
        return seconds;
    }

    int microseconds() {
        return microseconds;
    }

    boolean isZero() {
        return (days | seconds | microseconds) == 0;
    }

    PyTimeDelta plus(PyTimeDelta other) {
        return of(days + other.days, seconds + other.seconds, microseconds + other.microseconds);
    }

    PyTimeDelta minus(PyTimeDelta other) {
        return of(days - other.days, seconds - other.seconds, microseconds - other.microseconds);
    }

    PyTimeDelta negated() {
        return of(-days, -seconds, -microseconds);
    }

    int compare(PyTimeDelta other) {
        if (days != other.days) {
            return Integer.compare(days, other.days);
        }
        return seconds != other.seconds
                ? Integer.compare(seconds, other.seconds)
                : Integer.compare(microseconds, other.microseconds);
    }

    /** Whether {@link #micros} can be asked for. */
    boolean isShort() {
        return days < FEW_DAYS && days > -FEW_DAYS;
    }

    long micros() {
        return days * MICROS_PER_DAY + seconds * (long) TimeBits.MICROS_PER_SECOND + microseconds;
    }

    @TruffleBoundary
    BigInteger bigMicros() {
        return isShort()
                ? BigInteger.valueOf(micros())
                : BigInteger.valueOf(days)
                        .multiply(BigInteger.valueOf(MICROS_PER_DAY))
                        .add(BigInteger.valueOf(seconds * (long) TimeBits.MICROS_PER_SECOND + microseconds));
    }
}
