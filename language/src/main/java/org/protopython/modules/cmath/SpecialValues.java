// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.cmath;

/**
 * What the functions give for arguments that are not finite, after annex G of the C standard. Rows are by the real part,
 * columns by the imaginary one: -inf, negative, -0, 0, positive, inf, nan. A "-" never occurs.
 */
enum SpecialValues {
    ACOS("""
        3/4pi,inf pi,inf pi,inf pi,-inf pi,-inf 3/4pi,-inf nan,inf
        1/2pi,inf - - - - 1/2pi,-inf nan,nan
        1/2pi,inf - 1/2pi,0 1/2pi,-0 - 1/2pi,-inf 1/2pi,nan
        1/2pi,inf - 1/2pi,0 1/2pi,-0 - 1/2pi,-inf 1/2pi,nan
        1/2pi,inf - - - - 1/2pi,-inf nan,nan
        1/4pi,inf 0,inf 0,inf 0,-inf 0,-inf 1/4pi,-inf nan,inf
        nan,inf nan,nan nan,nan nan,nan nan,nan nan,-inf nan,nan
        """),
    ACOSH("""
        inf,-3/4pi inf,-pi inf,-pi inf,pi inf,pi inf,3/4pi inf,nan
        inf,-1/2pi - - - - inf,1/2pi nan,nan
        inf,-1/2pi - 0,-1/2pi 0,1/2pi - inf,1/2pi nan,1/2pi
        inf,-1/2pi - 0,-1/2pi 0,1/2pi - inf,1/2pi nan,1/2pi
        inf,-1/2pi - - - - inf,1/2pi nan,nan
        inf,-1/4pi inf,-0 inf,-0 inf,0 inf,0 inf,1/4pi inf,nan
        inf,nan nan,nan nan,nan nan,nan nan,nan inf,nan nan,nan
        """),
    ASINH("""
        -inf,-1/4pi -inf,-0 -inf,-0 -inf,0 -inf,0 -inf,1/4pi -inf,nan
        -inf,-1/2pi - - - - -inf,1/2pi nan,nan
        -inf,-1/2pi - -0,-0 -0,0 - -inf,1/2pi nan,nan
        inf,-1/2pi - 0,-0 0,0 - inf,1/2pi nan,nan
        inf,-1/2pi - - - - inf,1/2pi nan,nan
        inf,-1/4pi inf,-0 inf,-0 inf,0 inf,0 inf,1/4pi inf,nan
        inf,nan nan,nan nan,-0 nan,0 nan,nan inf,nan nan,nan
        """),
    ATANH("""
        -0,-1/2pi -0,-1/2pi -0,-1/2pi -0,1/2pi -0,1/2pi -0,1/2pi -0,nan
        -0,-1/2pi - - - - -0,1/2pi nan,nan
        -0,-1/2pi - -0,-0 -0,0 - -0,1/2pi -0,nan
        0,-1/2pi - 0,-0 0,0 - 0,1/2pi 0,nan
        0,-1/2pi - - - - 0,1/2pi nan,nan
        0,-1/2pi 0,-1/2pi 0,-1/2pi 0,1/2pi 0,1/2pi 0,1/2pi 0,nan
        0,-1/2pi nan,nan nan,nan nan,nan nan,nan 0,1/2pi nan,nan
        """),
    COSH("""
        inf,nan - inf,0 inf,-0 - inf,nan inf,nan
        nan,nan - - - - nan,nan nan,nan
        nan,0 - 1,0 1,-0 - nan,0 nan,0
        nan,0 - 1,-0 1,0 - nan,0 nan,0
        nan,nan - - - - nan,nan nan,nan
        inf,nan - inf,-0 inf,0 - inf,nan inf,nan
        nan,nan nan,nan nan,0 nan,0 nan,nan nan,nan nan,nan
        """),
    EXP("""
        0,0 - 0,-0 0,0 - 0,0 0,0
        nan,nan - - - - nan,nan nan,nan
        nan,nan - 1,-0 1,0 - nan,nan nan,nan
        nan,nan - 1,-0 1,0 - nan,nan nan,nan
        nan,nan - - - - nan,nan nan,nan
        inf,nan - inf,-0 inf,0 - inf,nan inf,nan
        nan,nan nan,nan nan,-0 nan,0 nan,nan nan,nan nan,nan
        """),
    LOG("""
        inf,-3/4pi inf,-pi inf,-pi inf,pi inf,pi inf,3/4pi inf,nan
        inf,-1/2pi - - - - inf,1/2pi nan,nan
        inf,-1/2pi - -inf,-pi -inf,pi - inf,1/2pi nan,nan
        inf,-1/2pi - -inf,-0 -inf,0 - inf,1/2pi nan,nan
        inf,-1/2pi - - - - inf,1/2pi nan,nan
        inf,-1/4pi inf,-0 inf,-0 inf,0 inf,0 inf,1/4pi inf,nan
        inf,nan nan,nan nan,nan nan,nan nan,nan inf,nan nan,nan
        """),
    SINH("""
        inf,nan - -inf,-0 -inf,0 - inf,nan inf,nan
        nan,nan - - - - nan,nan nan,nan
        0,nan - -0,-0 -0,0 - 0,nan 0,nan
        0,nan - 0,-0 0,0 - 0,nan 0,nan
        nan,nan - - - - nan,nan nan,nan
        inf,nan - inf,-0 inf,0 - inf,nan inf,nan
        nan,nan nan,nan nan,-0 nan,0 nan,nan nan,nan nan,nan
        """),
    SQRT("""
        inf,-inf 0,-inf 0,-inf 0,inf 0,inf inf,inf nan,inf
        inf,-inf - - - - inf,inf nan,nan
        inf,-inf - 0,-0 0,0 - inf,inf nan,nan
        inf,-inf - 0,-0 0,0 - inf,inf nan,nan
        inf,-inf - - - - inf,inf nan,nan
        inf,-inf inf,-0 inf,-0 inf,0 inf,0 inf,inf inf,nan
        inf,-inf nan,nan nan,nan nan,nan nan,nan inf,inf nan,nan
        """),
    TANH("""
        -1,0 - -1,-0 -1,0 - -1,0 -1,0
        nan,nan - - - - nan,nan nan,nan
        -0,nan - -0,-0 -0,0 - -0,nan -0,nan
        0,nan - 0,-0 0,0 - 0,nan 0,nan
        nan,nan - - - - nan,nan nan,nan
        1,0 - 1,-0 1,0 - 1,0 1,0
        nan,nan nan,nan nan,-0 nan,0 nan,nan nan,nan nan,nan
        """),
    RECT("""
        inf,nan - -inf,0 -inf,-0 - inf,nan inf,nan
        nan,nan - - - - nan,nan nan,nan
        0,0 - -0,0 -0,-0 - 0,0 0,0
        0,0 - 0,-0 0,0 - 0,0 0,0
        nan,nan - - - - nan,nan nan,nan
        inf,nan - inf,-0 inf,0 - inf,nan inf,nan
        nan,nan nan,nan nan,0 nan,0 nan,nan nan,nan nan,nan
        """);

    private final String[][] table;

    SpecialValues(String text) {
        String[] rows = text.strip().split("\n");
        table = new String[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            table[i] = rows[i].strip().split(" ");
        }
    }

    /** The value for an argument. */
    double[] of(double real, double imaginary) {
        String[] parts = table[kind(real)][kind(imaginary)].split(",");
        return new double[] {number(parts[0]), number(parts[1])};
    }

    private static int kind(double x) {
        if (Double.isNaN(x)) {
            return 6;
        }
        boolean negative = Math.copySign(1, x) < 0;
        int distance = Double.isInfinite(x) ? 3 : x != 0 ? 2 : 1;
        return negative ? 3 - distance : 2 + distance;
    }

    private static double number(String text) {
        if (text.startsWith("-")) {
            return -number(text.substring(1));
        }
        return switch (text) {
            case "inf" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            case "pi" -> Math.PI;
            case "1/4pi" -> Math.PI / 4;
            case "1/2pi" -> Math.PI / 2;
            case "3/4pi" -> Math.PI * 0.75;
            default -> Double.parseDouble(text);
        };
    }
}
