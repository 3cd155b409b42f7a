// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.modules.contextvars.PyContextVariable;
import org.protopython.modules.contextvars.PyVariableContext;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.ClassBuilder;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.runtime.PythonContext;

/** What the module keeps for one context of the language, and the context of arithmetic that is current. */
final class DecimalState {
    private static final PyContextVariable CURRENT = new PyContextVariable(PyStrings.of("decimal_context"), null);

    private static final int SIMPLE_PRECISION = 9;
    private static final int DEFAULT_PRECISION = 28;
    private static final int DEFAULT_EXPONENT = 999_999;

    private final PyDecimalContext defaultContext =
            template(DEFAULT_PRECISION, Rounding.HALF_EVEN, PyDecimalContext.DEFAULT_TRAPS);
    private final PyDecimalContext basicContext = template(
            SIMPLE_PRECISION,
            Rounding.HALF_UP,
            PyDecimalContext.DEFAULT_TRAPS | Condition.UNDERFLOW | Condition.CLAMPED);
    private final PyDecimalContext extendedContext = template(SIMPLE_PRECISION, Rounding.HALF_EVEN, 0);
    private final PyType tupleType;
    private final PyType signalDictType;
    private final Object rational;

    private DecimalState(PythonContext context) {
        Object collections = ImportSystem.importModule(context, "collections");
        Object fields = new PyTuple(PyStrings.of("sign"), PyStrings.of("digits"), PyStrings.of("exponent"));
        tupleType = (PyType) Calls.call(
                Attributes.get(collections, "namedtuple"),
                new Object[] {PyStrings.of("DecimalTuple"), fields, PyStrings.of("decimal")},
                new String[] {"module"});
        Object numbers = ImportSystem.importModule(context, "numbers");
        rational = Attributes.get(numbers, "Rational");
        Calls.callMethod(Attributes.get(numbers, "Number"), "register", PyDecimal.TYPE);
        Object mapping = Attributes.get(ImportSystem.importModule(context, "collections.abc"), "MutableMapping");
        signalDictType = (PyType) ClassBuilder.newType(
                BuiltinTypes.TYPE, "SignalDict", new PyTuple(PySignalDict.TYPE, mapping), new PyDict(), new PyDict());
    }

    private static PyDecimalContext template(long precision, Rounding rounding, int traps) {
        Limits limits = new Limits(precision, rounding, -DEFAULT_EXPONENT, DEFAULT_EXPONENT, false);
        return new PyDecimalContext(PyDecimalContext.TYPE, limits, true, traps);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static DecimalState of(PythonContext context) {
        return context.extension(DecimalState.class, DecimalState::new);
    }

    /** The current context of the running thread or task. */
    static PyDecimalContext current(PythonContext context) {
        Object found = PyVariableContext.current(context).lastValue(CURRENT);
        return found instanceof PyDecimalContext current ? current : currentSlow(context);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyDecimalContext currentSlow(PythonContext context) {
        PyVariableContext variables = PyVariableContext.current(context);
        if (variables.get(CURRENT) instanceof PyDecimalContext current) {
            return current;
        }
        PyDecimalContext made = of(context).defaultContext.fresh();
        variables.put(CURRENT, made);
        return made;
    }

    /** Makes a context the current one; the templates stay as they are, and a copy becomes it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setCurrent(PythonContext context, PyDecimalContext chosen) {
        DecimalState state = of(context);
        boolean isTemplate =
                chosen == state.defaultContext || chosen == state.basicContext || chosen == state.extendedContext;
        PyVariableContext.current(context).put(CURRENT, isTemplate ? chosen.fresh() : chosen);
    }

    PyDecimalContext defaultContext() {
        return defaultContext;
    }

    PyDecimalContext basicContext() {
        return basicContext;
    }

    PyDecimalContext extendedContext() {
        return extendedContext;
    }

    /** The class of what {@code as_tuple} gives. */
    PyType tupleType() {
        return tupleType;
    }

    /** The class of flags and traps, which is derived from one of the library. */
    PyType signalDictType() {
        return signalDictType;
    }

    /** {@code numbers.Rational}. */
    Object rational() {
        return rational;
    }
}
