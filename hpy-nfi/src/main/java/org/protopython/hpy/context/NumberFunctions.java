// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.ModularPower;
import org.protopython.ops.Operators;

/** float, bool, and the unary and ternary numeric functions. */
final class NumberFunctions {
    private NumberFunctions() {}

    @HPyFunction("HPyFloat_FromDouble")
    static long fromDouble(HPyThread thread, double value) {
        return thread.toHandle(value);
    }

    @HPyFunction("HPyFloat_AsDouble")
    static double asDouble(HPyThread thread, long handle) {
        return Conversions.toDouble(thread.require(handle));
    }

    @HPyFunction("HPyBool_FromBool")
    static long fromBool(HPyThread thread, boolean value) {
        return thread.toHandle(value);
    }

    @HPyFunction("HPyNumber_Check")
    static int check(HPyThread thread, long handle) {
        return Conversions.isNumber(thread.require(handle)) ? 1 : 0;
    }

    @HPyFunction("HPy_Negative")
    static long negative(HPyThread thread, long handle) {
        return thread.toHandle(Operators.unary(Slot.NEG, "-", thread.require(handle)));
    }

    @HPyFunction("HPy_Positive")
    static long positive(HPyThread thread, long handle) {
        return thread.toHandle(Operators.unary(Slot.POS, "+", thread.require(handle)));
    }

    @HPyFunction("HPy_Invert")
    static long invert(HPyThread thread, long handle) {
        return thread.toHandle(Operators.unary(Slot.INVERT, "~", thread.require(handle)));
    }

    @HPyFunction("HPy_Absolute")
    static long absolute(HPyThread thread, long handle) {
        return thread.toHandle(Operators.absolute(thread.require(handle)));
    }

    @HPyFunction("HPy_Power")
    static long power(HPyThread thread, long base, long exponent, long modulus) {
        return thread.toHandle(
                ModularPower.power(thread.require(base), thread.require(exponent), thread.require(modulus)));
    }

    /** As in CPython, {@code __ipow__} never sees the modulus; without that method it is the ordinary power. */
    @HPyFunction("HPy_InPlacePower")
    static long inPlacePower(HPyThread thread, long base, long exponent, long modulus) {
        boolean inPlace = PyType.of(thread.require(base)).slot(Slot.IPOW) != null;
        if (!inPlace && thread.require(modulus) != PyNone.NONE) {
            return power(thread, base, exponent, modulus);
        }
        return thread.toHandle(Operators.inPlace(BinaryOperator.POW, thread.require(base), thread.require(exponent)));
    }

    @HPyFunction("HPy_Index")
    static long index(HPyThread thread, long handle) {
        return thread.toHandle(Conversions.toIndex(thread.require(handle)));
    }

    @HPyFunction("HPy_Long")
    static long toLong(HPyThread thread, long handle) {
        return thread.toHandle(Calls.call(BuiltinTypes.INT, thread.require(handle)));
    }

    @HPyFunction("HPy_Float")
    static long toFloat(HPyThread thread, long handle) {
        return thread.toHandle(Calls.call(BuiltinTypes.FLOAT, thread.require(handle)));
    }
}
