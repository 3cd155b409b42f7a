// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.ops.text.CodePoints;
import org.protopython.parser.ast.Expr.Constant;

/** What literals of the syntax tree are worth in Python, and back. */
public final class Literals {
    private Literals() {}

    /** The Python value of a literal. */
    public static Object valueOf(Object literal) {
        return switch (literal) {
            case Long number -> number;
            case Double number -> number;
            case Boolean flag -> flag;
            case BigInteger number -> PyInt.of(number);
            case String text -> PyStrings.of(text);
            case Constant.CodePoints text -> PyStrings.ofCodePoints(text.value(), 0, text.value().length);
            case Constant.Bytes bytes -> bytes.value().length == 0 ? PyBytes.EMPTY : new PyBytes(bytes.value());
            case Constant.Imaginary number -> new PyComplex(0, number.value());
            case Constant.Singleton singleton ->
                singleton == Constant.Singleton.NONE ? PyNone.NONE : PyEllipsis.ELLIPSIS;
            case PyObject value -> value;
            default -> throw new IllegalStateException("not a constant: " + literal);
        };
    }

    /** The literal for a Python value; values that no literal can have stand for themselves. */
    public static Object literalOf(Object value) {
        return switch (value) {
            case TruffleString text -> textOf(text);
            case PyNone none -> Constant.NONE;
            case PyEllipsis ellipsis -> Constant.ELLIPSIS;
            case PyInt number when number.type() == BuiltinTypes.INT -> number.value();
            case PyBytes bytes when bytes.type() == BuiltinTypes.BYTES -> new Constant.Bytes(bytes.value());
            default -> value;
        };
    }

    private static Object textOf(TruffleString text) {
        String java = PyStrings.toJava(text);
        if (PyStrings.equal(PyStrings.of(java), text)) {
            return java;
        }
        return new Constant.CodePoints(CodePoints.of(text));
    }
}
