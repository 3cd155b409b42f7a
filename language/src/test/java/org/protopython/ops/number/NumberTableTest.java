// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.protopython.ops.ReferenceTable;

/** The number functions against a table written by CPython: {@code number_table.py} makes it. */
class NumberTableTest {
    @Test
    void agreesWithReference() throws IOException {
        assertEquals("", differences());
    }

    static String differences() throws IOException {
        return ReferenceTable.differences(NumberTableTest.class, "number_table.txt", NumberTableTest::evaluate);
    }

    private static String evaluate(String operation, List<String> a) {
        int split = operation.indexOf('_');
        String name = operation.substring(split + 1);
        return switch (operation.substring(0, split)) {
            case "float" -> floatResult(name, a);
            case "complex" -> complexResult(name, a);
            default ->
                switch (name) {
                    case "compare", "equal" -> compareResult(name, a);
                    case "to", "to_bytes", "from_bytes", "parse" -> convertResult(name, a);
                    default -> intResult(name, a);
                };
        };
    }

    private static String floatResult(String name, List<String> a) {
        if (name.equals("parse")) {
            Double value = FloatText.parse(a.get(0));
            return value == null ? "could not convert string to float: " + quoted(a.get(0)) : FloatText.repr(value);
        }
        if (name.equals("fromhex")) {
            return FloatText.repr(FloatText.fromHex(a.get(0)));
        }
        double x = number(a.get(0));
        return switch (name) {
            case "repr" -> "'" + FloatText.repr(x) + "'";
            case "hex" -> "'" + FloatText.toHex(x) + "'";
            case "hash" -> "" + NumberHash.hash(x);
            case "int" -> FloatArithmetic.toInteger(x).toString();
            case "ratio" -> {
                BigInteger[] ratio = FloatArithmetic.toIntegerRatio(x);
                yield "(" + ratio[0] + ", " + ratio[1] + ")";
            }
            case "round" -> FloatText.repr(FloatArithmetic.round(x, Integer.parseInt(a.get(1))));
            case "mod" -> FloatText.repr(FloatArithmetic.floorMod(x, number(a.get(1))));
            case "floordiv" -> FloatText.repr(FloatArithmetic.floorDiv(x, number(a.get(1))));
            case "pow" -> FloatText.repr(FloatArithmetic.pow(x, number(a.get(1))));
            default -> throw new AssertionError(name);
        };
    }

    private static String intResult(String name, List<String> a) {
        BigInteger x = new BigInteger(a.get(0));
        BigInteger y = a.size() > 1 ? new BigInteger(a.get(1)) : null;
        boolean small = IntegerArithmetic.fitsLong(x) && (y == null || IntegerArithmetic.fitsLong(y));
        return switch (name) {
            case "floordiv" ->
                both(
                        small && !(x.longValue() == Long.MIN_VALUE && y.longValue() == -1),
                        () -> IntegerArithmetic.floorDiv(x.longValue(), y.longValue()),
                        () -> IntegerArithmetic.floorDiv(x, y));
            case "mod" ->
                both(
                        small,
                        () -> IntegerArithmetic.floorMod(x.longValue(), y.longValue()),
                        () -> IntegerArithmetic.floorMod(x, y));
            case "truediv" -> {
                double big = IntegerArithmetic.trueDivide(x, y);
                if (small) {
                    assertEquals(big, IntegerArithmetic.trueDivide(x.longValue(), y.longValue()));
                }
                yield FloatText.repr(big);
            }
            case "hash" -> both(small, () -> NumberHash.hash(x.longValue()), () -> NumberHash.hash(x));
            case "bit_length" ->
                both(small, () -> IntegerArithmetic.bitLength(x.longValue()), () -> IntegerArithmetic.bitLength(x));
            case "bit_count" ->
                both(small, () -> IntegerArithmetic.bitCount(x.longValue()), () -> IntegerArithmetic.bitCount(x));
            case "round" -> IntegerArithmetic.roundToPower(x, y).toString();
            case "pow" ->
                y.signum() < 0
                        ? FloatText.repr(IntegerArithmetic.powNegative(x, y))
                        : IntegerArithmetic.pow(x, y).toString();
            case "modpow" ->
                IntegerArithmetic.modPow(x, y, new BigInteger(a.get(2))).toString();
            case "lshift" ->
                both(
                        small && IntegerArithmetic.shiftLeftFits(x.longValue(), y.longValue()),
                        () -> x.longValue() << y.longValue(),
                        () -> IntegerArithmetic.shiftLeft(x, y));
            case "rshift" ->
                both(
                        small,
                        () -> IntegerArithmetic.shiftRight(x.longValue(), y.longValue()),
                        () -> IntegerArithmetic.shiftRight(x, y));
            default -> throw new AssertionError(name);
        };
    }

    /** The text of the general form, which must be that of the form on longs too where that one applies. */
    private static String both(
            boolean small, java.util.function.Supplier<Object> ofLong, java.util.function.Supplier<Object> ofBig) {
        String result = ofBig.get().toString();
        if (small) {
            assertEquals(result, ofLong.get().toString());
        }
        return result;
    }

    private static String compareResult(String name, List<String> a) {
        BigInteger x = new BigInteger(a.get(0));
        double y = number(a.get(1));
        boolean small = IntegerArithmetic.fitsLong(x);
        if (name.equals("equal")) {
            boolean equal = small ? FloatArithmetic.equal(x.longValue(), y) : FloatArithmetic.equal(x, y);
            return equal ? "True" : "False";
        }
        return both(small, () -> FloatArithmetic.compare(x.longValue(), y), () -> FloatArithmetic.compare(x, y));
    }

    private static String convertResult(String name, List<String> a) {
        return switch (name) {
            case "to_bytes" ->
                "'"
                        + HexFormat.of()
                                .formatHex(IntegerBytes.toBytes(
                                        new BigInteger(a.get(0)),
                                        Long.parseLong(a.get(1)),
                                        IntegerBytes.isBigEndian(a.get(2)),
                                        a.get(3).equals("True")))
                        + "'";
            case "from_bytes" ->
                IntegerBytes.fromBytes(
                                HexFormat.of().parseHex(a.get(0)),
                                IntegerBytes.isBigEndian(a.get(1)),
                                a.get(2).equals("True"))
                        .toString();
            default -> {
                int base = Integer.parseInt(a.get(1));
                Object value = IntegerText.parse(a.get(0), base, IntegerText.DEFAULT_MAX_DIGITS);
                if (value == null) {
                    yield "invalid literal for int() with base " + base + ": " + quoted(a.get(0));
                }
                yield a.get(0).length() < 100
                        ? value.toString()
                        : new BigInteger(value.toString())
                                .mod(BigInteger.valueOf(1_000_000_000))
                                .toString();
            }
        };
    }

    private static String complexResult(String name, List<String> a) {
        if (name.equals("parse")) {
            double[] value = ComplexText.parse(a.get(0));
            return value == null ? "complex() arg is a malformed string" : ComplexText.repr(value[0], value[1]);
        }
        double[] n = a.stream().mapToDouble(NumberTableTest::number).toArray();
        double[] result =
                switch (name) {
                    case "repr" -> n;
                    case "mul" -> ComplexArithmetic.multiply(n[0], n[1], n[2], n[3]);
                    case "div" -> ComplexArithmetic.divide(n[0], n[1], n[2], n[3]);
                    case "rdiv" -> ComplexArithmetic.divide(n[0], n[1], n[2]);
                    case "pow" -> ComplexArithmetic.pow(n[0], n[1], n[2], 0);
                    default -> throw new AssertionError(name);
                };
        return ComplexText.repr(result[0], result[1]);
    }

    private static double number(String hex) {
        return FloatText.fromHex(hex);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("'");
        for (char c : text.toCharArray()) {
            quoted.append(
                    switch (c) {
                        case '\n' -> "\\n";
                        case 0 -> "\\x00";
                        case 0x3000 -> "\\u3000";
                        case 0xa0 -> "\\xa0";
                        case 0xd800 -> "\\ud800";
                        default -> String.valueOf(c);
                    });
        }
        return quoted.append("'").toString();
    }
}
