// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Operators by the special methods of their operands (Language Reference 3.3.8 and 3.3.1), uncached. */
public final class Operators {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private Operators() {}

    /** {@code left op right}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object binary(BinaryOperator operator, Object left, Object right) {
        Object result = tryBinary(operator, left, right);
        if (result == NOT_IMPLEMENTED) {
            return withoutMethod(operator, false, left, right);
        }
        return result;
    }

    /** {@code left op= right}: the in-place method first, then the ordinary ones. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object inPlace(BinaryOperator operator, Object left, Object right) {
        Object result = tryInPlace(operator, left, right);
        return result == NOT_IMPLEMENTED ? withoutMethod(operator, true, left, right) : result;
    }

    /** The same, but NotImplemented when no method knows. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object tryInPlace(BinaryOperator operator, Object left, Object right) {
        if (SequenceOperands.isBinaryBeforeInPlace(operator, PyType.of(left), PyType.of(right))) {
            Object result = tryBinary(operator, left, right);
            return result == NOT_IMPLEMENTED ? Calls.callSpecial(left, operator.inPlace(), right) : result;
        }
        Object result = Calls.callSpecial(left, operator.inPlace(), right);
        return result == null || result == NOT_IMPLEMENTED ? tryBinary(operator, left, right) : result;
    }

    /** Both methods in the right order; NotImplemented when neither knows. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object tryBinary(BinaryOperator operator, Object left, Object right) {
        PyType leftType = PyType.of(left);
        PyType rightType = PyType.of(right);
        Object leftMethod = leftType.slot(operator.slot());
        Object rightMethod = leftType == rightType ? null : rightType.slot(operator.reflected());
        if (rightMethod != null && isReflectedFirst(leftType, rightType, operator.reflected())) {
            Object result = callOperand(rightMethod, right, rightType, left);
            if (result != NOT_IMPLEMENTED) {
                return result;
            }
            rightMethod = null;
        }
        Object result = callOperand(leftMethod, left, leftType, right);
        return result != NOT_IMPLEMENTED ? result : callOperand(rightMethod, right, rightType, left);
    }

    /**
     * Calls the special method of an operand; NotImplemented when it has none ({@code null}), or one whose descriptor
     * says by an AttributeError that this object does not have it.
     */
    private static Object callOperand(Object method, Object self, PyType type, Object other) {
        if (method == null) {
            return NOT_IMPLEMENTED;
        } else if (Descriptors.plainMethod(method) != null) {
            return Calls.call(method, self, other);
        }
        Object bound;
        try {
            bound = Descriptors.bind(method, self, type);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return NOT_IMPLEMENTED;
            }
            throw e;
        }
        return Calls.call(bound, other);
    }

    /** What remains when the method of the left operand, which went first, returned NotImplemented. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object afterLeft(BinaryOperator operator, boolean inPlace, Object left, Object right) {
        Object result;
        if (inPlace && operator.inPlace() != null && PyType.of(left).slot(operator.inPlace()) != null) {
            result = tryBinary(operator, left, right);
        } else {
            PyType rightType = PyType.of(right);
            Object method = PyType.of(left) == rightType ? null : rightType.slot(operator.reflected());
            result = callOperand(method, right, rightType, left);
        }
        return result == NOT_IMPLEMENTED ? withoutMethod(operator, inPlace, left, right) : result;
    }

    /**
     * When no method knows the operator, a sequence repeats itself as often as the other operand's index says, and
     * refuses in its own words what it cannot be joined with.
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object withoutMethod(BinaryOperator operator, boolean inPlace, Object left, Object right) {
        Object result = operator == BinaryOperator.MUL ? SequenceOperands.repeated(inPlace, left, right) : null;
        if (result == null) {
            if (operator == BinaryOperator.ADD && SequenceOperands.isBuiltin(left, Slot.ADD)) {
                throw SequenceOperands.cannotConcatenate(left, right);
            }
            throw unsupported(inPlace ? operator.inPlaceSymbol() : operator.symbol(), left, right);
        }
        return result;
    }

    /** A right operand of a subclass that brings its own reflected method goes first. */
    public static boolean isReflectedFirst(PyType left, PyType right, Slot reflected) {
        return left != right && right.isSubtypeOf(left) && !right.sharesSlot(left, reflected);
    }

    /** "unsupported operand type(s) for +: 'int' and 'str'". */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException unsupported(String symbol, Object left, Object right) {
        return Errors.typeError(
                "unsupported operand type(s) for %s: '%s' and '%s'", symbol, PyType.of(left), PyType.of(right));
    }

    /** {@code -x}, {@code +x}, {@code ~x}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object unary(Slot slot, String symbol, Object operand) {
        Object result = Calls.callSpecial(operand, slot);
        if (result == null) {
            throw Errors.typeError("bad operand type for unary %s: '%s'", symbol, PyType.of(operand));
        }
        return result;
    }

    /** {@code abs(x)}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object absolute(Object operand) {
        Object result = Calls.callSpecial(operand, Slot.ABS);
        if (result == null) {
            throw Errors.typeError("bad operand type for abs(): '%s'", PyType.of(operand));
        }
        return result;
    }

    /** {@code left < right} and so on; the result may be any object. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object compare(CompareOperator operator, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return operator.compare((long) a, (long) b);
        } else if (left instanceof TruffleString a && right instanceof TruffleString b) {
            return compareTexts(operator, a, b);
        } else if (left instanceof Double a && right instanceof Double b) {
            return operator.compare((double) a, (double) b);
        } else if ((operator == CompareOperator.EQ || operator == CompareOperator.NE)
                && (isUnrelated(left, right) || isUnrelated(right, left))) {
            return operator == CompareOperator.NE;
        }
        PyType leftType = PyType.of(left);
        PyType rightType = PyType.of(right);
        Slot swapped = operator.swapped().slot();
        boolean reflectedFirst =
                leftType != rightType && rightType.isSubtypeOf(leftType) && rightType.slot(swapped) != null;
        Object result = NOT_IMPLEMENTED;
        if (reflectedFirst) {
            result = callOperand(rightType.slot(swapped), right, rightType, left);
        }
        if (result == NOT_IMPLEMENTED) {
            result = callOperand(leftType.slot(operator.slot()), left, leftType, right);
        }
        if (result == NOT_IMPLEMENTED && !reflectedFirst) {
            result = callOperand(rightType.slot(swapped), right, rightType, left);
        }
        return result != NOT_IMPLEMENTED ? result : compareByIdentity(operator, left, right);
    }

    /** Whether one is a number or text and the other of a class that is never equal to such. */
    private static boolean isUnrelated(Object simple, Object other) {
        if (!(simple instanceof Long || simple instanceof TruffleString || simple instanceof Double)) {
            return false;
        }
        return other == PyNone.NONE
                || other instanceof TruffleString != simple instanceof TruffleString
                        && (other instanceof Long || other instanceof Double || other instanceof TruffleString)
                || other instanceof PyObject object && isNeverSimple(object.type());
    }

    private static boolean isNeverSimple(PyType type) {
        return type == BuiltinTypes.LIST
                || type == BuiltinTypes.TUPLE
                || type == BuiltinTypes.DICT
                || type.sharesSlot(BuiltinTypes.OBJECT, Slot.EQ) && type.sharesSlot(BuiltinTypes.OBJECT, Slot.NE);
    }

    private static boolean compareTexts(CompareOperator operator, TruffleString left, TruffleString right) {
        return switch (operator) {
            case EQ -> PyStrings.equal(left, right);
            case NE -> !PyStrings.equal(left, right);
            default -> operator.holds(left.compareIntsUTF32Uncached(right));
        };
    }

    /** What remains when the method of the left operand, which went first, returned NotImplemented. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object compareAfterLeft(CompareOperator operator, Object left, Object right) {
        PyType type = PyType.of(right);
        Object result = callOperand(type.slot(operator.swapped().slot()), right, type, left);
        return result != NOT_IMPLEMENTED ? result : compareByIdentity(operator, left, right);
    }

    private static Object compareByIdentity(CompareOperator operator, Object left, Object right) {
        if (operator == CompareOperator.EQ) {
            return Identity.is(left, right);
        } else if (operator == CompareOperator.NE) {
            return !Identity.is(left, right);
        }
        throw Errors.typeError(
                "'%s' not supported between instances of '%s' and '%s'",
                operator.symbol(), PyType.of(left), PyType.of(right));
    }

    /** {@code left == right} as a truth value, identity first, as containers compare. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean equal(Object left, Object right) {
        if (Identity.is(left, right)) {
            return true;
        }
        return Conversions.isTrue(compare(CompareOperator.EQ, left, right));
    }

    /** {@code left < right} as a truth value. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean lessThan(Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return a < b;
        }
        return Conversions.isTrue(compare(CompareOperator.LT, left, right));
    }

    /** {@code isinstance(value, cls)} for one class, with {@code __instancecheck__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isInstance(Object value, Object cls) {
        if (PyType.of(value) == cls) {
            return true;
        } else if (cls instanceof PyType type && type.type() == BuiltinTypes.TYPE) {
            return TypeChecks.isInstance(value, type);
        }
        return TypeChecks.isInstanceGeneral(value, cls);
    }
}
