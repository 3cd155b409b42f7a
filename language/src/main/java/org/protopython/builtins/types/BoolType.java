// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.ops.Warnings;

/** {@code bool}: what it does not inherit from {@code int}. */
@PyTypeMethods(
        value = "bool",
        doc = "bool(object=False, /) gives the truth value of an object: True or False, which are the ints 1 and 0.")
public final class BoolType {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private BoolType() {}

    @PyBuiltin("__new__(cls, object=False, /)")
    static boolean create(PyType cls, Object object) {
        return Conversions.isTrue(object);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(boolean self) {
        return self ? "True" : "False";
    }

    @PyBuiltin(value = "__and__(self, value, /)", inline = true)
    static Object and(boolean self, Object value) {
        if (value instanceof Boolean other) {
            return self && other;
        }
        return Items.isInt(value) ? IntegerOperations.and(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rand__(self, value, /)", inline = true)
    static Object andReflected(boolean self, Object value) {
        return and(self, value);
    }

    @PyBuiltin(value = "__or__(self, value, /)", inline = true)
    static Object or(boolean self, Object value) {
        if (value instanceof Boolean other) {
            return self || other;
        }
        return Items.isInt(value) ? IntegerOperations.or(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__ror__(self, value, /)", inline = true)
    static Object orReflected(boolean self, Object value) {
        return or(self, value);
    }

    @PyBuiltin(value = "__xor__(self, value, /)", inline = true)
    static Object xor(boolean self, Object value) {
        if (value instanceof Boolean other) {
            return self != other;
        }
        return Items.isInt(value) ? IntegerOperations.xor(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rxor__(self, value, /)", inline = true)
    static Object xorReflected(boolean self, Object value) {
        return xor(self, value);
    }

    @PyBuiltin("__invert__(self, /)")
    static long invert(boolean self) {
        Warnings.warn(
                ExceptionTypes.DEPRECATION_WARNING,
                "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the"
                        + " bitwise inversion of the underlying int object and is usually not what you expect from"
                        + " negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the"
                        + " bitwise inversion of the underlying int.",
                1);
        return self ? -2 : -1;
    }
}
