// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Operators;
import org.protopython.runtime.PException;

/** The native side's arithmetic, comparison and conversion against Python's own, at the edges where C differs. */
class FastPathTest extends AbstractContextTest {
    private static final Object[] VALUES = {
        0L,
        1L,
        -1L,
        2L,
        -2L,
        3L,
        7L,
        -7L,
        10L,
        47L,
        48L,
        63L,
        64L,
        1L << 31,
        -(1L << 31),
        (1L << 32) - 1,
        1L << 32,
        (1L << 47) - 1,
        -(1L << 47),
        1L << 47,
        (1L << 53) + 1,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        PyInt.of(BigInteger.TWO.pow(64)),
        PyInt.of(BigInteger.TWO.pow(64).negate()),
        PyInt.of(BigInteger.TWO.pow(1024)),
        true,
        false,
        0.0,
        -0.0,
        1.0,
        -1.0,
        0.5,
        -2.5,
        3.7,
        1e16,
        -1e300,
        1e308,
        9007199254740993.0,
        140737488355327.0,
        140737488355328.0,
        Double.MIN_VALUE,
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
    };

    private Object module;

    @BeforeEach
    void loadModule() {
        module = load("numbers");
    }

    private static String outcome(Supplier<Object> action) {
        try {
            Object value = action.get();
            // compares value and type, zeros by sign, NaNs as equal
            return value instanceof PyInt big
                    ? "int " + big.value()
                    : value.getClass().getSimpleName() + " " + value;
        } catch (PException e) {
            return e.getMessage();
        }
    }

    private static String show(Object value) {
        return value instanceof PyInt big ? big.value().toString() : value.toString();
    }

    private void compare(String function, BinaryOperator operator) {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                if (isHuge(operator, left, right)) {
                    continue;
                }
                assertEquals(
                        outcome(() -> Operators.binary(operator, left, right)),
                        outcome(() -> call(module, function, left, right)),
                        () -> function + "(" + show(left) + ", " + show(right) + ")");
            }
        }
    }

    /** Shifts by what no memory holds. */
    private static boolean isHuge(BinaryOperator operator, Object left, Object right) {
        return operator == BinaryOperator.LSHIFT
                && !(right instanceof Double)
                && !(left instanceof Double)
                && Conversions.toBigInteger(right).bitLength() > 20;
    }

    @Test
    void binaryOperators() {
        record Pair(String function, BinaryOperator operator) {}
        for (Pair pair : List.of(
                new Pair("Add", BinaryOperator.ADD),
                new Pair("Subtract", BinaryOperator.SUB),
                new Pair("Multiply", BinaryOperator.MUL),
                new Pair("FloorDivide", BinaryOperator.FLOORDIV),
                new Pair("TrueDivide", BinaryOperator.TRUEDIV),
                new Pair("Remainder", BinaryOperator.MOD),
                new Pair("Lshift", BinaryOperator.LSHIFT),
                new Pair("Rshift", BinaryOperator.RSHIFT),
                new Pair("And", BinaryOperator.AND),
                new Pair("Or", BinaryOperator.OR),
                new Pair("Xor", BinaryOperator.XOR))) {
            compare(pair.function, pair.operator);
        }
    }

    @Test
    void inPlaceOperatorsOfNumbersAreTheOrdinaryOnes() {
        for (Object left : VALUES) {
            for (Object right : VALUES) {
                assertEquals(
                        outcome(() -> Operators.inPlace(BinaryOperator.FLOORDIV, left, right)),
                        outcome(() -> call(module, "InPlaceFloorDivide", left, right)));
                assertEquals(
                        outcome(() -> Operators.inPlace(BinaryOperator.AND, left, right)),
                        outcome(() -> call(module, "InPlaceAnd", left, right)));
            }
        }
    }

    @Test
    void unaryOperators() {
        for (Object value : VALUES) {
            assertEquals(
                    outcome(() -> Operators.unary(Slot.NEG, "-", value)),
                    outcome(() -> call(module, "Negative", value)));
            assertEquals(
                    outcome(() -> Operators.unary(Slot.POS, "+", value)),
                    outcome(() -> call(module, "Positive", value)));
            if (!(value instanceof Boolean)) {
                assertEquals(
                        outcome(() -> Operators.unary(Slot.INVERT, "~", value)),
                        outcome(() -> call(module, "Invert", value)));
            }
            assertEquals(outcome(() -> Operators.absolute(value)), outcome(() -> call(module, "Absolute", value)));
            assertEquals(outcome(() -> Conversions.toIndex(value)), outcome(() -> call(module, "Index", value)));
            assertEquals(
                    outcome(() -> Calls.call(BuiltinTypes.INT, value)), outcome(() -> call(module, "Long", value)));
            assertEquals(
                    outcome(() -> Calls.call(BuiltinTypes.FLOAT, value)), outcome(() -> call(module, "Float", value)));
            assertEquals(outcome(() -> Conversions.hash(value)), outcome(() -> call(module, "hash", value)));
            assertEquals(
                    outcome(() -> Conversions.isTrue(value) ? 1L : 0L), outcome(() -> call(module, "truth", value)));
        }
    }

    @Test
    void comparisons() {
        for (CompareOperator operator : CompareOperator.values()) {
            for (Object left : VALUES) {
                for (Object right : VALUES) {
                    assertEquals(
                            outcome(() -> Operators.compare(operator, left, right)),
                            outcome(() -> call(module, operator.name(), left, right)),
                            () -> show(left) + " " + operator.symbol() + " " + show(right));
                }
            }
        }
        assertEquals(true, call(module, "EQ_bool", Double.NaN, Double.NaN));
        assertEquals(false, call(module, "NE_bool", Double.NaN, Double.NaN));
        assertEquals(false, call(module, "EQ", Double.NaN, Double.NaN));
        assertEquals(true, call(module, "EQ_bool", 1L, true));
    }

    @Test
    void conversionsCheckTheirRange() {
        checkRange("int32", Integer.MIN_VALUE, Integer.MAX_VALUE);
        checkRange("int64", Long.MIN_VALUE, Long.MAX_VALUE);
        checkRange("ssize", Long.MIN_VALUE, Long.MAX_VALUE);
        checkRange("uint32", 0, (1L << 32) - 1);
        assertEquals((1L << 32) - 1, call(module, "mask32", -1L));
        assertEquals(1L, call(module, "mask32", (1L << 32) + 1));
        assertEquals(5L, call(module, "mask64", PyInt.of(BigInteger.TWO.pow(64).add(BigInteger.valueOf(5)))));
        assertEquals(1L, call(module, "int32", true));
        assertRaises("TypeError", null, () -> call(module, "int32", 1.0));
        assertRaises("TypeError", null, () -> call(module, "int64", PyNone.NONE));
        assertRaises("TypeError", "must be real number, not str", () -> call(module, "real", str("1")));
        assertEquals(1.0, call(module, "real", true));
        assertEquals(5.0, call(module, "as_double", 5L));
        assertRaises("TypeError", "an integer is required", () -> call(module, "as_double", 1.0));
    }

    private void checkRange(String function, long least, long greatest) {
        for (Object value : VALUES) {
            if (!(value instanceof Long) && !(value instanceof PyInt)) {
                continue;
            }
            BigInteger exact = Conversions.toBigInteger(value);
            boolean fits = exact.compareTo(BigInteger.valueOf(least)) >= 0
                    && exact.compareTo(BigInteger.valueOf(greatest)) <= 0;
            try {
                assertEquals(value, call(module, function, value));
                if (!fits) {
                    fail(function + " took " + exact);
                }
            } catch (PException e) {
                if (fits) {
                    throw e;
                }
                assertEquals("OverflowError", e.exception().type().name());
            }
        }
    }

    @Test
    void typesAndIdentity() {
        for (Object value : VALUES) {
            assertEquals(PyType.of(value), call(module, "type", value));
            assertEquals(1L, call(module, "number", value));
            for (PyType type : List.of(
                    BuiltinTypes.INT, BuiltinTypes.FLOAT, BuiltinTypes.BOOL, BuiltinTypes.OBJECT, BuiltinTypes.STR)) {
                assertEquals(PyType.of(value).isSubtypeOf(type), call(module, "check", value, type));
            }
            assertEquals(true, call(module, "is", value, value));
        }
        Object list = new PyList();
        assertEquals(true, call(module, "is", list, list));
        assertEquals(false, call(module, "is", list, new PyList()));
        assertEquals(false, call(module, "is", 1L, 1.0));
        assertEquals(false, call(module, "is", 1L, true));
        assertEquals(true, call(module, "is", BuiltinTypes.INT, BuiltinTypes.INT));
        assertEquals(0L, call(module, "number", list));
    }
}
