// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyComplex;

/**
 * The sum of a sequence of objects. Ints are added in a long as long as they fit; floats and complex numbers with the
 * rounding errors carried along (Neumaier's variant of Kahan's algorithm), as CPython does since 3.12; everything else
 * with {@code +}.
 */
public final class Summation {
    private enum Mode {
        INTEGER,
        FLOAT,
        COMPLEX,
        OBJECT
    }

    /** A sum of floats and the error made so far. */
    private static final class Compensated {
        private double high;
        private double low;

        void restart(double value) {
            high = value;
            low = 0;
        }

        void add(double number) {
            double sum = high + number;
            low += Math.abs(high) >= Math.abs(number) ? (high - sum) + number : (number - sum) + high;
            high = sum;
        }

        double value() {
            return low != 0 && Double.isFinite(low) ? high + low : high;
        }
    }

    private Mode mode;
    private long integer;
    private final Compensated real = new Compensated();
    private final Compensated imaginary = new Compensated();
    private Object object;

    public Summation(Object start) {
        restart(start);
    }

    private void restart(Object value) {
        if (value instanceof Long number) {
            mode = Mode.INTEGER;
            integer = number;
        } else if (value instanceof Double number) {
            mode = Mode.FLOAT;
            real.restart(number);
        } else if (value instanceof PyComplex number && number.type() == BuiltinTypes.COMPLEX) {
            mode = Mode.COMPLEX;
            real.restart(number.real());
            imaginary.restart(number.imaginary());
        } else {
            mode = Mode.OBJECT;
            object = value;
        }
    }

    public void add(Object item) {
        switch (mode) {
            case INTEGER -> addToInteger(item);
            case FLOAT, COMPLEX -> addToFloat(item);
            case OBJECT -> object = Operators.binary(BinaryOperator.ADD, object, item);
        }
    }

    private void addToInteger(Object item) {
        if (item instanceof Long || item instanceof Boolean) {
            long number = item instanceof Long n ? n : (Boolean) item ? 1 : 0;
            long sum = integer + number;
            if (((integer ^ sum) & (number ^ sum)) >= 0) {
                integer = sum;
                return;
            }
        }
        restart(Operators.binary(BinaryOperator.ADD, integer, item));
    }

    private void addToFloat(Object item) {
        if (item instanceof Double number) {
            real.add(number);
        } else if (item instanceof Long number) {
            real.add(number);
        } else if (item instanceof Boolean flag) {
            real.add(flag ? 1 : 0);
        } else if (mode == Mode.COMPLEX && item instanceof PyComplex number && number.type() == BuiltinTypes.COMPLEX) {
            real.add(number.real());
            imaginary.add(number.imaginary());
        } else {
            restart(Operators.binary(BinaryOperator.ADD, result(), item));
        }
    }

    public Object result() {
        return switch (mode) {
            case INTEGER -> integer;
            case FLOAT -> real.value();
            case COMPLEX -> new PyComplex(real.value(), imaginary.value());
            case OBJECT -> object;
        };
    }
}
