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
        if (literal instanceof Long
                || literal instanceof Double
                || literal instanceof Boolean
                || literal instanceof PyObject) {
            return literal;
        }
        if (literal instanceof BigInteger number) {
            return PyInt.of(number);
        }
        if (literal instanceof String text) {
            return PyStrings.of(text);
        }
        if (literal instanceof Constant.CodePoints text) {
            return PyStrings.ofCodePoints(text.value(), 0, text.value().length);
        }
        if (literal instanceof Constant.Bytes bytes) {
            return bytes.value().length == 0 ? PyBytes.EMPTY : new PyBytes(bytes.value());
        }
        if (literal instanceof Constant.Imaginary number) {
            return new PyComplex(0, number.value());
        }
        if (literal instanceof Constant.Singleton singleton) {
            return singleton == Constant.Singleton.NONE ? PyNone.NONE : PyEllipsis.ELLIPSIS;
        }
        throw new IllegalStateException("not a constant: " + literal);
    }

    /** The literal for a Python value; values that no literal can have stand for themselves. */
    public static Object literalOf(Object value) {
        if (value instanceof TruffleString text) {
            return textOf(text);
        }
        if (value instanceof PyNone) {
            return Constant.NONE;
        }
        if (value instanceof PyEllipsis) {
            return Constant.ELLIPSIS;
        }
        if (value instanceof PyInt number && number.type() == BuiltinTypes.INT) {
            return number.value();
        }
        if (value instanceof PyBytes bytes && bytes.type() == BuiltinTypes.BYTES) {
            return new Constant.Bytes(bytes.value());
        }
        return value;
    }

    private static Object textOf(TruffleString text) {
        String java = PyStrings.toJava(text);
        if (PyStrings.equal(PyStrings.of(java), text)) {
            return java;
        }
        return new Constant.CodePoints(CodePoints.of(text));
    }
}
