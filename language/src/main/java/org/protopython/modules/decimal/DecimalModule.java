// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The module {@code _decimal}. */
@PyModule(value = "_decimal", doc = "Decimal floating-point arithmetic.")
public final class DecimalModule {
    @PyConstant("Decimal")
    static final PyType DECIMAL = PyDecimal.TYPE;

    @PyConstant("Context")
    static final PyType CONTEXT = PyDecimalContext.TYPE;

    @PyConstant("DecimalException")
    static final PyType DECIMAL_EXCEPTION = DecimalErrors.DECIMAL;

    @PyConstant("Clamped")
    static final PyType CLAMPED = DecimalErrors.CLAMPED;

    @PyConstant("Rounded")
    static final PyType ROUNDED = DecimalErrors.ROUNDED;

    @PyConstant("Inexact")
    static final PyType INEXACT = DecimalErrors.INEXACT;

    @PyConstant("Subnormal")
    static final PyType SUBNORMAL = DecimalErrors.SUBNORMAL;

    @PyConstant("Underflow")
    static final PyType UNDERFLOW = DecimalErrors.UNDERFLOW;

    @PyConstant("Overflow")
    static final PyType OVERFLOW = DecimalErrors.OVERFLOW;

    @PyConstant("DivisionByZero")
    static final PyType DIVISION_BY_ZERO = DecimalErrors.DIVISION_BY_ZERO;

    @PyConstant("FloatOperation")
    static final PyType FLOAT_OPERATION = DecimalErrors.FLOAT_OPERATION;

    @PyConstant("InvalidOperation")
    static final PyType INVALID_OPERATION = DecimalErrors.INVALID_OPERATION;

    @PyConstant("ConversionSyntax")
    static final PyType CONVERSION_SYNTAX = DecimalErrors.CONVERSION_SYNTAX;

    @PyConstant("DivisionImpossible")
    static final PyType DIVISION_IMPOSSIBLE = DecimalErrors.DIVISION_IMPOSSIBLE;

    @PyConstant("DivisionUndefined")
    static final PyType DIVISION_UNDEFINED = DecimalErrors.DIVISION_UNDEFINED;

    @PyConstant("InvalidContext")
    static final PyType INVALID_CONTEXT = DecimalErrors.INVALID_CONTEXT;

    @PyConstant("ROUND_UP")
    static final Object ROUND_UP = name(Rounding.UP);

    @PyConstant("ROUND_DOWN")
    static final Object ROUND_DOWN = name(Rounding.DOWN);

    @PyConstant("ROUND_CEILING")
    static final Object ROUND_CEILING = name(Rounding.CEILING);

    @PyConstant("ROUND_FLOOR")
    static final Object ROUND_FLOOR = name(Rounding.FLOOR);

    @PyConstant("ROUND_HALF_UP")
    static final Object ROUND_HALF_UP = name(Rounding.HALF_UP);

    @PyConstant("ROUND_HALF_DOWN")
    static final Object ROUND_HALF_DOWN = name(Rounding.HALF_DOWN);

    @PyConstant("ROUND_HALF_EVEN")
    static final Object ROUND_HALF_EVEN = name(Rounding.HALF_EVEN);

    @PyConstant("ROUND_05UP")
    static final Object ROUND_05UP = name(Rounding.ZERO_FIVE_UP);

    @PyConstant("HAVE_CONTEXTVAR")
    static final boolean HAVE_CONTEXTVAR = true;

    @PyConstant("HAVE_THREADS")
    static final boolean HAVE_THREADS = true;

    @PyConstant("MAX_PREC")
    static final long MAX_PREC = Limits.MAX_PRECISION;

    @PyConstant("MAX_EMAX")
    static final long MAX_EMAX = Limits.MAX_EXPONENT;

    @PyConstant("MIN_EMIN")
    static final long MIN_EMIN = -Limits.MAX_EXPONENT;

    @PyConstant("MIN_ETINY")
    static final long MIN_ETINY = Limits.WIDEST.tiny();

    @PyConstant("IEEE_CONTEXT_MAX_BITS")
    static final long IEEE_CONTEXT_MAX_BITS = 512;

    @PyConstant("__version__")
    static final Object VERSION = PyStrings.of("1.70");

    @PyConstant("__libmpdec_version__")
    static final Object ARITHMETIC_VERSION = PyStrings.of("2.5.1");

    private static final int IEEE_STEP = 32;

    private DecimalModule() {}

    private static Object name(Rounding rounding) {
        return PyStrings.ofName(rounding.pythonName());
    }

    @PyConstant("DecimalTuple")
    static Object tupleType(PythonContext context) {
        return DecimalState.of(context).tupleType();
    }

    @PyConstant("DefaultContext")
    static Object defaultContext(PythonContext context) {
        return DecimalState.of(context).defaultContext();
    }

    @PyConstant("BasicContext")
    static Object basicContext(PythonContext context) {
        return DecimalState.of(context).basicContext();
    }

    @PyConstant("ExtendedContext")
    static Object extendedContext(PythonContext context) {
        return DecimalState.of(context).extendedContext();
    }

    @PyBuiltin(value = "getcontext()", doc = "Get the current context.")
    static Object getContext(PythonContext context) {
        return DecimalState.current(context);
    }

    @PyBuiltin(value = "setcontext(context, /)", doc = "Set a new current context.")
    static void setContext(PythonContext context, Object arithmetic) {
        if (!(arithmetic instanceof PyDecimalContext chosen)) {
            throw Errors.typeError("argument must be a context");
        }
        DecimalState.setCurrent(context, chosen);
    }

    @PyBuiltin(
            value = "localcontext(ctx=None, **kwargs)",
            doc = "A context manager whose context, a copy of the given or current one, is current within.")
    static Object localContext(PythonContext context, Object ctx, PyDict kwargs) {
        PyDecimalContext local = Evaluation.context(context, ctx).copy();
        ContextAttributes.setNamed(local, kwargs);
        return new PyLocalContext(local, DecimalState.current(context));
    }

    @PyBuiltin(
            value = "IEEEContext(bits, /)",
            doc = "A context for one of the interchange formats of IEEE 754, which have 32, 64, 96, ... bits.")
    static Object ieeeContext(Object bits) {
        long size = ContextAttributes.size(bits);
        if (size <= 0 || size > IEEE_CONTEXT_MAX_BITS || size % IEEE_STEP != 0) {
            throw Errors.valueError("argument must be a multiple of 32, with a maximum of %s", IEEE_CONTEXT_MAX_BITS);
        }
        long maxExponent = 3 * (1L << (size / 16 + 3));
        Limits limits = new Limits(9 * (size / IEEE_STEP) - 2, Rounding.HALF_EVEN, 1 - maxExponent, maxExponent, true);
        return new PyDecimalContext(PyDecimalContext.TYPE, limits, true, 0);
    }
}
