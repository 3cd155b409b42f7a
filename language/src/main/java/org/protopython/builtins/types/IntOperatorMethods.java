// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** The operators of {@code int}; an operand that is no int is another type's business. */
@PyTypeMethods("int")
public final class IntOperatorMethods {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private IntOperatorMethods() {}

    @PyBuiltin(value = "__add__(self, value, /)", inline = true)
    static Object add(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.add(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__radd__(self, value, /)", inline = true)
    static Object addReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.add(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__sub__(self, value, /)", inline = true)
    static Object subtract(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.subtract(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rsub__(self, value, /)", inline = true)
    static Object subtractReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.subtract(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__mul__(self, value, /)", inline = true)
    static Object multiply(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.multiply(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rmul__(self, value, /)", inline = true)
    static Object multiplyReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.multiply(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__floordiv__(self, value, /)", inline = true)
    static Object floorDivide(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.floorDivide(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rfloordiv__(self, value, /)", inline = true)
    static Object floorDivideReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.floorDivide(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__mod__(self, value, /)", inline = true)
    static Object modulo(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.modulo(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rmod__(self, value, /)", inline = true)
    static Object moduloReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.modulo(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__truediv__(self, value, /)", inline = true)
    static Object trueDivide(Object self, Object value) {
        return Items.isInt(value) ? (Object) IntegerOperations.trueDivide(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rtruediv__(self, value, /)", inline = true)
    static Object trueDivideReflected(Object self, Object value) {
        return Items.isInt(value) ? (Object) IntegerOperations.trueDivide(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__divmod__(self, value, /)", inline = true)
    static Object divMod(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.divMod(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rdivmod__(self, value, /)", inline = true)
    static Object divModReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.divMod(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__lshift__(self, value, /)", inline = true)
    static Object shiftLeft(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.shiftLeft(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rlshift__(self, value, /)", inline = true)
    static Object shiftLeftReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.shiftLeft(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rshift__(self, value, /)", inline = true)
    static Object shiftRight(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.shiftRight(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rrshift__(self, value, /)", inline = true)
    static Object shiftRightReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.shiftRight(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__and__(self, value, /)", inline = true)
    static Object and(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.and(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rand__(self, value, /)", inline = true)
    static Object andReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.and(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__xor__(self, value, /)", inline = true)
    static Object xor(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.xor(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__rxor__(self, value, /)", inline = true)
    static Object xorReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.xor(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__or__(self, value, /)", inline = true)
    static Object or(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.or(self, value) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__ror__(self, value, /)", inline = true)
    static Object orReflected(Object self, Object value) {
        return Items.isInt(value) ? IntegerOperations.or(value, self) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__pow__(self, value, mod=None, /)", inline = true)
    static Object power(Object self, Object value, Object mod) {
        if (!Items.isInt(value)) {
            return NOT_IMPLEMENTED;
        }
        return mod == PyNone.NONE ? IntegerOperations.power(self, value) : power(self, value, mod, mod);
    }

    @PyBuiltin(value = "__rpow__(self, value, mod=None, /)", inline = true)
    static Object powerReflected(Object self, Object value, Object mod) {
        if (!Items.isInt(value)) {
            return NOT_IMPLEMENTED;
        }
        return mod == PyNone.NONE ? IntegerOperations.power(value, self) : power(value, self, mod, mod);
    }

    private static Object power(Object base, Object exponent, Object mod, Object given) {
        if (mod instanceof Double) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        }
        return Items.isInt(mod) ? IntegerOperations.power(base, exponent, given) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__lt__(self, value, /)", inline = true)
    static Object less(Object self, Object value) {
        return Items.isInt(value) ? (Object) (IntegerOperations.compare(self, value) < 0) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__le__(self, value, /)", inline = true)
    static Object lessOrEqual(Object self, Object value) {
        return Items.isInt(value) ? (Object) (IntegerOperations.compare(self, value) <= 0) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__gt__(self, value, /)", inline = true)
    static Object greater(Object self, Object value) {
        return Items.isInt(value) ? (Object) (IntegerOperations.compare(self, value) > 0) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__ge__(self, value, /)", inline = true)
    static Object greaterOrEqual(Object self, Object value) {
        return Items.isInt(value) ? (Object) (IntegerOperations.compare(self, value) >= 0) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__eq__(self, value, /)", inline = true)
    static Object equal(Object self, Object value) {
        return Items.isInt(value) ? (Object) (IntegerOperations.compare(self, value) == 0) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__ne__(self, value, /)", inline = true)
    static Object notEqual(Object self, Object value) {
        return Items.isInt(value) ? (Object) (IntegerOperations.compare(self, value) != 0) : NOT_IMPLEMENTED;
    }

    @PyBuiltin(value = "__neg__(self, /)", inline = true)
    static Object negate(Object self) {
        return IntegerOperations.negate(self);
    }

    @PyBuiltin(value = "__invert__(self, /)", inline = true)
    static Object invert(Object self) {
        return IntegerOperations.invert(self);
    }

    @PyBuiltin(value = "__abs__(self, /)", inline = true)
    static Object absolute(Object self) {
        return IntegerOperations.absolute(self);
    }

    @PyBuiltin(value = "__hash__(self, /)", inline = true)
    static long hash(Object self) {
        return IntegerOperations.hash(self);
    }
}
