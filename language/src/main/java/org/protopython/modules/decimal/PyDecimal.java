// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.ModularPower;
import org.protopython.runtime.PythonContext;

/**
 * {@code Decimal}: a finite number, an infinity or a NaN. A coefficient that fits into a long is one, so that
 * calculating with money needs nothing larger.
 */
final class PyDecimal extends PyObject implements ModularPower.Modulus {
    /** What kind of number it is. */
    enum Kind {
        FINITE,
        INFINITE,
        QUIET_NAN,
        SIGNALING_NAN
    }

    static final PyType TYPE = BuiltinTypes.defineForModule("Decimal", "decimal", BuiltinTypes.OBJECT, false);

    static final PyDecimal ZERO = new PyDecimal(TYPE, Kind.FINITE, false, 0, null, 0);
    static final PyDecimal ONE = new PyDecimal(TYPE, Kind.FINITE, false, 1, null, 0);
    static final PyDecimal MINUS_ONE = new PyDecimal(TYPE, Kind.FINITE, true, 1, null, 0);
    static final PyDecimal TEN = new PyDecimal(TYPE, Kind.FINITE, false, 10, null, 0);
    static final PyDecimal NAN = new PyDecimal(TYPE, Kind.QUIET_NAN, false, 0, null, 0);
    static final PyDecimal INFINITY = new PyDecimal(TYPE, Kind.INFINITE, false, 0, null, 0);
    static final PyDecimal MINUS_INFINITY = new PyDecimal(TYPE, Kind.INFINITE, true, 0, null, 0);

    private final Kind kind;
    private final boolean negative;
    /** The coefficient, or the payload of a NaN, unless it is in {@link #large}. */
    private final long small;

    private final BigInteger large;
    private final long exponent;

    private PyDecimal(PyType type, Kind kind, boolean negative, long small, BigInteger large, long exponent) {
        super(type);
        this.kind = kind;
        this.negative = negative;
        this.small = small;
        this.large = large;
        this.exponent = exponent;
    }

    static PyDecimal of(boolean negative, long coefficient, long exponent) {
        return new PyDecimal(TYPE, Kind.FINITE, negative, coefficient, null, exponent);
    }

    static PyDecimal of(boolean negative, BigInteger coefficient, long exponent) {
        return of(Kind.FINITE, negative, coefficient, exponent);
    }

    private static PyDecimal of(Kind kind, boolean negative, BigInteger coefficient, long exponent) {
        return coefficient.bitLength() < Long.SIZE
                ? new PyDecimal(TYPE, kind, negative, coefficient.longValue(), null, exponent)
                : new PyDecimal(TYPE, kind, negative, 0, coefficient, exponent);
    }

    static PyDecimal ofLong(long value) {
        return value == Long.MIN_VALUE
                ? of(true, BigInteger.valueOf(value).negate(), 0)
                : of(value < 0, Math.abs(value), 0);
    }

    static PyDecimal of(BigInteger value) {
        return of(value.signum() < 0, value.abs(), 0);
    }

    static PyDecimal infinity(boolean negative) {
        return negative ? MINUS_INFINITY : INFINITY;
    }

    static PyDecimal nan(boolean negative, boolean signaling, BigInteger payload) {
        return of(signaling ? Kind.SIGNALING_NAN : Kind.QUIET_NAN, negative, payload, 0);
    }

    /** The same number as an instance of a class. */
    PyDecimal as(PyType type) {
        return type == type() ? this : new PyDecimal(type, kind, negative, small, large, exponent);
    }

    /** The same number as a plain Decimal. */
    PyDecimal plain() {
        return as(TYPE);
    }

    PyDecimal withSign(boolean newNegative) {
        return newNegative == negative
                ? plain()
                : kind == Kind.INFINITE
                        ? infinity(newNegative)
                        : new PyDecimal(TYPE, kind, newNegative, small, large, exponent);
    }

    PyDecimal negated() {
        return withSign(!negative);
    }

    Kind kind() {
        return kind;
    }

    boolean isFinite() {
        return kind == Kind.FINITE;
    }

    boolean isInfinite() {
        return kind == Kind.INFINITE;
    }

    boolean isNan() {
        return kind == Kind.QUIET_NAN || kind == Kind.SIGNALING_NAN;
    }

    boolean isSignaling() {
        return kind == Kind.SIGNALING_NAN;
    }

    boolean isNegative() {
        return negative;
    }

    /** Whether this is a finite number with a coefficient that is a long. */
    boolean isSmall() {
        return kind == Kind.FINITE && large == null;
    }

    /** The coefficient of a number that {@link #isSmall}. */
    long smallCoefficient() {
        return small;
    }

    @TruffleBoundary
    BigInteger coefficient() {
        return large == null ? BigInteger.valueOf(small) : large;
    }

    boolean isCoefficientZero() {
        return large == null && small == 0;
    }

    boolean isZero() {
        return kind == Kind.FINITE && large == null && small == 0;
    }

    long exponent() {
        return exponent;
    }

    /** How many digits the coefficient has. */
    int digits() {
        return large == null ? Digits.count(small) : Digits.count(large);
    }

    /** The exponent that the number has when there is one digit before the point. */
    long adjusted() {
        return exponent + digits() - 1;
    }

    /** Numbers that are no Decimals, as of this; a subclass with methods of its own is not asked. */
    @Override
    public Object power(Object base, Object power) {
        return ModularPower.hasPowerOf(type(), TYPE)
                ? DecimalOperators.power(PythonContext.get(null), base, power, this)
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    /** Whether this is finite and a whole number. */
    boolean isIntegral() {
        if (kind != Kind.FINITE) {
            return false;
        } else if (exponent >= 0 || isZero()) {
            return true;
        }
        return -exponent <= digits() && Digits.trailingZeros(coefficient(), -exponent) == -exponent;
    }

    /** The coefficient with sign. */
    BigInteger signed() {
        return negative ? coefficient().negate() : coefficient();
    }

    /** The value without its fraction; of a finite number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    BigInteger truncated() {
        if (exponent >= 0) {
            return Digits.scale(signed(), exponent);
        }
        return -exponent >= digits() ? BigInteger.ZERO : signed().divide(Digits.power(-exponent));
    }
}
