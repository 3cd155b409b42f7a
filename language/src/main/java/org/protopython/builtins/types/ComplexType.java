// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.ComplexConversion;
import org.protopython.ops.FloatConversion;
import org.protopython.ops.Identity;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.ops.Texts;
import org.protopython.ops.number.ComplexArithmetic;
import org.protopython.ops.number.ComplexText;
import org.protopython.ops.number.NumberHash;
import org.protopython.ops.text.format.FloatFormat;
import org.protopython.runtime.Errors;

/** {@code complex}. */
@PyTypeMethods(value = "complex", doc = """
    complex(real=0, imag=0)
    --

    A complex number of its two parts, or of a string such as '1+2j'.\
    """)
public final class ComplexType {
    private static final Object NOT_IMPLEMENTED = PyNotImplemented.NOT_IMPLEMENTED;

    private ComplexType() {}

    @PyBuiltin("__new__(cls, /, real=<unrepresentable>, imag=<unrepresentable>)")
    static Object create(PyType cls, Object real, Object imag) {
        PyComplex value = ComplexConversion.ofArguments(real, imag);
        return cls == BuiltinTypes.COMPLEX ? value : new PyComplex(cls, value.real(), value.imaginary());
    }

    @PyBuiltin(
            value = "from_number(cls, number, /)",
            doc = "The complex number of a number. A string raises TypeError.",
            kind = Kind.CLASS_METHOD)
    static Object fromNumber(Object cls, Object number) {
        PyComplex value = ComplexConversion.ofNumber(number);
        return cls == BuiltinTypes.COMPLEX ? value : Calls.call(cls, value);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyComplex self) {
        return ComplexText.repr(self.real(), self.imaginary());
    }

    @PyBuiltin(
            value = "__format__(self, format_spec, /)",
            doc = "The text of the number in a format, as format() and f-strings want it.")
    static TruffleString format(PyComplex self, TruffleString formatSpec) {
        return formatSpec.isEmpty()
                ? Texts.str(self)
                : PyStrings.of(FloatFormat.formatComplex(
                        self.real(), self.imaginary(), formatSpec, self.type().name()));
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyComplex self) {
        boolean nan = Double.isNaN(self.real()) || Double.isNaN(self.imaginary());
        return nan ? Identity.hash(self) : NumberHash.hash(self.real(), self.imaginary());
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean isTrue(PyComplex self) {
        return self.real() != 0 || self.imaginary() != 0;
    }

    @PyBuiltin(value = "__complex__(self, /)", doc = "The object as a plain complex number.")
    static Object toComplex(PyComplex self) {
        return exact(self);
    }

    private static PyComplex exact(PyComplex self) {
        return self.type() == BuiltinTypes.COMPLEX ? self : new PyComplex(self.real(), self.imaginary());
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return self.real() == other.real() && self.imaginary() == other.imaginary();
        }
        if (!FloatConversion.isOperand(value)) {
            return NOT_IMPLEMENTED;
        }
        if (self.imaginary() != 0 || Double.isNaN(self.real()) || Double.isNaN(self.imaginary())) {
            return false;
        }
        return Items.isInt(value)
                ? IntegerOperations.compare(value, self.real()) == 0
                : FloatConversion.operand(value) == self.real();
    }

    @PyBuiltin("__ne__(self, value, /)")
    static Object notEqual(PyComplex self, Object value) {
        return equal(self, value) instanceof Boolean equal ? (Object) !equal : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__add__(self, value, /)")
    static Object add(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return new PyComplex(self.real() + other.real(), self.imaginary() + other.imaginary());
        }
        return FloatConversion.isOperand(value)
                ? new PyComplex(self.real() + FloatConversion.operand(value), self.imaginary())
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__radd__(self, value, /)")
    static Object addReflected(PyComplex self, Object value) {
        return add(self, value);
    }

    @PyBuiltin("__sub__(self, value, /)")
    static Object subtract(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return new PyComplex(self.real() - other.real(), self.imaginary() - other.imaginary());
        }
        return FloatConversion.isOperand(value)
                ? new PyComplex(self.real() - FloatConversion.operand(value), self.imaginary())
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__rsub__(self, value, /)")
    static Object subtractReflected(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return subtract(other, self);
        }
        return FloatConversion.isOperand(value)
                ? new PyComplex(FloatConversion.operand(value) - self.real(), -self.imaginary())
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__mul__(self, value, /)")
    static Object multiply(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return of(ComplexArithmetic.multiply(self.real(), self.imaginary(), other.real(), other.imaginary()));
        }
        if (!FloatConversion.isOperand(value)) {
            return NOT_IMPLEMENTED;
        }
        double factor = FloatConversion.operand(value);
        return new PyComplex(self.real() * factor, self.imaginary() * factor);
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object multiplyReflected(PyComplex self, Object value) {
        return multiply(self, value);
    }

    @PyBuiltin("__truediv__(self, value, /)")
    static Object divide(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return of(ComplexArithmetic.divide(self.real(), self.imaginary(), other.real(), other.imaginary()));
        }
        if (!FloatConversion.isOperand(value)) {
            return NOT_IMPLEMENTED;
        }
        double divisor = FloatConversion.operand(value);
        if (divisor == 0) {
            throw Errors.zeroDivisionError("division by zero");
        }
        return new PyComplex(self.real() / divisor, self.imaginary() / divisor);
    }

    @PyBuiltin("__rtruediv__(self, value, /)")
    static Object divideReflected(PyComplex self, Object value) {
        if (value instanceof PyComplex other) {
            return divide(other, self);
        }
        return FloatConversion.isOperand(value)
                ? of(ComplexArithmetic.divide(FloatConversion.operand(value), self.real(), self.imaginary()))
                : NOT_IMPLEMENTED;
    }

    @PyBuiltin("__pow__(self, value, mod=None, /)")
    static Object power(PyComplex self, Object value, Object mod) {
        PyComplex exponent = ComplexConversion.operandOrNull(value);
        return exponent == null ? NOT_IMPLEMENTED : power(self, exponent, mod);
    }

    @PyBuiltin("__rpow__(self, value, mod=None, /)")
    static Object powerReflected(PyComplex self, Object value, Object mod) {
        PyComplex base = ComplexConversion.operandOrNull(value);
        return base == null ? NOT_IMPLEMENTED : power(base, self, mod);
    }

    private static Object power(PyComplex base, PyComplex exponent, Object mod) {
        if (mod != PyNone.NONE) {
            throw Errors.valueError("complex modulo");
        }
        return of(ComplexArithmetic.pow(base.real(), base.imaginary(), exponent.real(), exponent.imaginary()));
    }

    private static PyComplex of(double[] parts) {
        return new PyComplex(parts[0], parts[1]);
    }

    @PyBuiltin("__neg__(self, /)")
    static Object negate(PyComplex self) {
        return new PyComplex(-self.real(), -self.imaginary());
    }

    @PyBuiltin("__pos__(self, /)")
    static Object positive(PyComplex self) {
        return exact(self);
    }

    @PyBuiltin("__abs__(self, /)")
    static double absolute(PyComplex self) {
        return ComplexArithmetic.abs(self.real(), self.imaginary());
    }

    @PyBuiltin(value = "conjugate(self, /)", doc = "The number with the sign of its imaginary part changed.")
    static Object conjugate(PyComplex self) {
        return new PyComplex(self.real(), -self.imaginary());
    }

    @PyBuiltin("__getnewargs__(self, /)")
    static Object newArguments(PyComplex self) {
        return new PyTuple(self.real(), self.imaginary());
    }

    // test_descr compares the documentation with this text
    @PyGetter(value = "real", doc = "the real part of a complex number")
    static double real(PyComplex self) {
        return self.real();
    }

    @PyGetter(value = "imag", doc = "the imaginary part of a complex number")
    static double imaginary(PyComplex self) {
        return self.imaginary();
    }
}
