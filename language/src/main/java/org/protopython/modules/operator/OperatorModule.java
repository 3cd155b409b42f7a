// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ConstantTimeComparison;
import org.protopython.ops.Conversions;
import org.protopython.ops.Keywords;
import org.protopython.ops.Operators;

/** The module {@code _operator}: its types and the operators of one operand. */
@PyModule(value = "_operator", doc = """
    Operator interface.

    The operators of the language as functions, and functions that fetch items, attributes or call methods.\
    """)
public final class OperatorModule {
    @PyConstant("itemgetter")
    static final PyType ITEM_GETTER = PyItemGetter.TYPE;

    @PyConstant("attrgetter")
    static final PyType ATTRIBUTE_GETTER = PyAttributeGetter.TYPE;

    @PyConstant("methodcaller")
    static final PyType METHOD_CALLER = PyMethodCaller.TYPE;

    private OperatorModule() {}

    @PyBuiltin(value = "neg(a, /)", doc = "-a")
    static Object negative(Object a) {
        return Operators.unary(Slot.NEG, "-", a);
    }

    @PyBuiltin(value = "pos(a, /)", doc = "+a")
    static Object positive(Object a) {
        return Operators.unary(Slot.POS, "+", a);
    }

    @PyBuiltin(value = "inv(a, /)", doc = "~a")
    static Object inverse(Object a) {
        return Operators.unary(Slot.INVERT, "~", a);
    }

    @PyBuiltin(value = "invert(a, /)", doc = "~a")
    static Object invert(Object a) {
        return Operators.unary(Slot.INVERT, "~", a);
    }

    @PyBuiltin(value = "abs(a, /)", doc = "abs(a)")
    static Object absolute(Object a) {
        return Operators.absolute(a);
    }

    @PyBuiltin(value = "not_(a, /)", doc = "not a")
    static boolean not(boolean a) {
        return !a;
    }

    @PyBuiltin(value = "truth(a, /)", doc = "Whether a is true: bool(a).")
    static boolean truth(boolean a) {
        return a;
    }

    @PyBuiltin(value = "index(a, /)", doc = "a.__index__()")
    static Object index(Object a) {
        return Conversions.toIndex(a);
    }

    @PyBuiltin(value = "call(obj, /, *args, **kwargs)", doc = "obj(*args, **kwargs)")
    static Object call(Object obj, Object[] args, PyDict kwargs) {
        return Keywords.call(obj, args, kwargs);
    }

    @PyBuiltin(value = "_compare_digest(a, b, /)", doc = """
        Whether a and b are equal, in a time that does not show where they differ.

        Both are bytes-like or both are an ASCII str; anything else raises TypeError.\
        """)
    static boolean compareDigest(Object a, Object b) {
        return ConstantTimeComparison.areEqual(a, b);
    }
}
