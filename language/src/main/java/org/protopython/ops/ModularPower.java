// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;

/**
 * {@code pow(base, exponent, modulus)}, where None is no modulus. The type of the base is asked, then that of the exponent, and at last that of the
 * modulus. Python has no special method for the last, so classes of programs are not asked; numbers of the language are.
 */
public final class ModularPower {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private ModularPower() {}

    /** A number of a module that knows what to do as a modulus of operands that are of other types. */
    public interface Modulus {
        /** The power, or NotImplemented. */
        Object power(Object base, Object exponent);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object power(Object base, Object exponent, Object modulus) {
        if (modulus == PyNone.NONE) {
            return Operators.binary(BinaryOperator.POW, base, exponent);
        }
        Object result = byOperands(base, exponent, modulus);
        if (result == NOT_IMPLEMENTED) {
            result = byModulus(base, exponent, modulus);
        }
        if (result == NOT_IMPLEMENTED) {
            throw Errors.typeError(
                    "unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'",
                    PyType.of(base), PyType.of(exponent), PyType.of(modulus));
        }
        return result;
    }

    private static Object byOperands(Object base, Object exponent, Object modulus) {
        PyType baseType = PyType.of(base);
        PyType exponentType = PyType.of(exponent);
        boolean reflectedFirst = Operators.isReflectedFirst(baseType, exponentType, Slot.RPOW);
        if (reflectedFirst) {
            Object result = call(exponent, Slot.RPOW, base, modulus);
            if (result != NOT_IMPLEMENTED) {
                return result;
            }
        }
        Object result = call(base, Slot.POW, exponent, modulus);
        return result != NOT_IMPLEMENTED || reflectedFirst || exponentType == baseType
                ? result
                : call(exponent, Slot.RPOW, base, modulus);
    }

    private static Object call(Object self, Slot slot, Object other, Object modulus) {
        Object result = Calls.callSpecial(self, slot, other, modulus);
        return result == null ? NOT_IMPLEMENTED : result;
    }

    private static Object byModulus(Object base, Object exponent, Object modulus) {
        PyType type = PyType.of(modulus);
        if (modulus instanceof Modulus number) {
            return number.power(base, exponent);
        } else if (hasPowerOf(type, BuiltinTypes.FLOAT)) {
            throw Errors.typeError("pow() 3rd argument not allowed unless all arguments are integers");
        } else if (hasPowerOf(type, BuiltinTypes.COMPLEX)
                && ComplexConversion.operandOrNull(base) != null
                && ComplexConversion.operandOrNull(exponent) != null) {
            throw Errors.valueError("complex modulo");
        }
        return NOT_IMPLEMENTED;
    }

    /** Whether a type is this number's, or derived from it without methods of its own for powers. */
    public static boolean hasPowerOf(PyType type, PyType number) {
        return type.isSubtypeOf(number) && type.sharesSlot(number, Slot.POW) && type.sharesSlot(number, Slot.RPOW);
    }
}
