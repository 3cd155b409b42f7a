// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ClassBuilder;
import org.protopython.runtime.Errors;

/** The exception classes of signals and of the conditions that are kinds of an invalid operation. */
final class DecimalErrors {
    static final PyType DECIMAL = define("DecimalException", ExceptionTypes.ARITHMETIC_ERROR);
    static final PyType CLAMPED = define("Clamped", DECIMAL);
    static final PyType ROUNDED = define("Rounded", DECIMAL);
    static final PyType INEXACT = define("Inexact", DECIMAL);
    static final PyType SUBNORMAL = define("Subnormal", DECIMAL);
    static final PyType UNDERFLOW = define("Underflow", INEXACT, ROUNDED, SUBNORMAL);
    static final PyType OVERFLOW = define("Overflow", INEXACT, ROUNDED);
    static final PyType DIVISION_BY_ZERO = define("DivisionByZero", DECIMAL, ExceptionTypes.ZERO_DIVISION_ERROR);
    static final PyType FLOAT_OPERATION = define("FloatOperation", DECIMAL, ExceptionTypes.TYPE_ERROR);
    static final PyType INVALID_OPERATION = define("InvalidOperation", DECIMAL);
    static final PyType CONVERSION_SYNTAX = define("ConversionSyntax", INVALID_OPERATION);
    static final PyType DIVISION_IMPOSSIBLE = define("DivisionImpossible", INVALID_OPERATION);
    static final PyType DIVISION_UNDEFINED =
            define("DivisionUndefined", INVALID_OPERATION, ExceptionTypes.ZERO_DIVISION_ERROR);
    static final PyType INVALID_CONTEXT = define("InvalidContext", INVALID_OPERATION);

    /** A signal or condition and its class. */
    record Entry(int conditions, PyType type) {}

    /** In the order of which the first that applies is raised, and in which dictionaries have them. */
    static final List<Entry> SIGNALS = List.of(
            new Entry(Condition.INVALID, INVALID_OPERATION),
            new Entry(Condition.FLOAT_OPERATION, FLOAT_OPERATION),
            new Entry(Condition.DIVISION_BY_ZERO, DIVISION_BY_ZERO),
            new Entry(Condition.OVERFLOW, OVERFLOW),
            new Entry(Condition.UNDERFLOW, UNDERFLOW),
            new Entry(Condition.SUBNORMAL, SUBNORMAL),
            new Entry(Condition.INEXACT, INEXACT),
            new Entry(Condition.ROUNDED, ROUNDED),
            new Entry(Condition.CLAMPED, CLAMPED));

    private static final List<Entry> INVALID_CONDITIONS = List.of(
            new Entry(Condition.INVALID_OPERATION, INVALID_OPERATION),
            new Entry(Condition.CONVERSION_SYNTAX, CONVERSION_SYNTAX),
            new Entry(Condition.DIVISION_IMPOSSIBLE, DIVISION_IMPOSSIBLE),
            new Entry(Condition.DIVISION_UNDEFINED, DIVISION_UNDEFINED),
            new Entry(Condition.INVALID_CONTEXT, INVALID_CONTEXT));

    private DecimalErrors() {}

    private static PyType define(String name, PyType... bases) {
        PyDict namespace = new PyDict();
        namespace.put("__module__", PyStrings.of("decimal"));
        return (PyType)
                ClassBuilder.newType(BuiltinTypes.TYPE, name, new PyTuple((Object[]) bases), namespace, new PyDict());
    }

    /** The error for conditions that are trapped; it lists all of them. */
    static RuntimeException raised(int conditions) {
        PyType type = DECIMAL;
        for (Entry each : SIGNALS) {
            if ((each.conditions & conditions) != 0) {
                type = each.type;
                break;
            }
        }
        List<Object> all = new ArrayList<>();
        for (Entry each : INVALID_CONDITIONS) {
            if ((each.conditions & conditions) != 0) {
                all.add(each.type);
            }
        }
        addSignals(all, conditions & ~Condition.INVALID);
        return Errors.raise(type, (Object) new PyList(all.toArray()));
    }

    /** The classes of signals, as a list. */
    static PyList signals(int conditions) {
        List<Object> all = new ArrayList<>();
        addSignals(all, conditions);
        return new PyList(all.toArray());
    }

    private static void addSignals(List<Object> all, int conditions) {
        for (Entry each : SIGNALS) {
            if ((each.conditions & conditions) != 0) {
                all.add(each.type);
            }
        }
    }

    /** The conditions that a signal's class stands for. */
    static int conditionsOf(Object signal) {
        for (Entry each : SIGNALS) {
            if (each.type == signal) {
                return each.conditions;
            }
        }
        throw Errors.raise(ExceptionTypes.KEY_ERROR, (Object) PyStrings.of("valid values for signals are:\n"
                + "  [InvalidOperation, FloatOperation, DivisionByZero,\n"
                + "   Overflow, Underflow, Subnormal, Inexact, Rounded,\n"
                + "   Clamped]"));
    }
}
