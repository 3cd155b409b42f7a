// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

/**
 * The sum of a sequence of objects. Ints are added in a long as long as they fit; floats with the rounding errors
 * carried along (Neumaier's variant of Kahan's algorithm), as CPython does since 3.12; everything else with
 * {@code +}.
 */
public final class Summation {
    private enum Mode {
        INTEGER,
        FLOAT,
        OBJECT
    }

    private Mode mode;
    private long integer;
    private double high;
    private double low;
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
            high = number;
            low = 0;
        } else {
            mode = Mode.OBJECT;
            object = value;
        }
    }

    public void add(Object item) {
        switch (mode) {
            case INTEGER -> addToInteger(item);
            case FLOAT -> addToFloat(item);
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
            compensate(number);
        } else if (item instanceof Long || item instanceof Boolean) {
            compensate(item instanceof Long n ? (double) n : (Boolean) item ? 1 : 0);
        } else {
            restart(Operators.binary(BinaryOperator.ADD, result(), item));
        }
    }

    private void compensate(double number) {
        double sum = high + number;
        low += Math.abs(high) >= Math.abs(number) ? (high - sum) + number : (number - sum) + high;
        high = sum;
    }

    public Object result() {
        return switch (mode) {
            case INTEGER -> integer;
            case FLOAT -> low != 0 && Double.isFinite(low) ? high + low : high;
            case OBJECT -> object;
        };
    }
}
