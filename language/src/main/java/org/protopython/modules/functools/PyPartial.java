// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code functools.partial}: a callable with some of its arguments. */
final class PyPartial extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("partial", "functools", BuiltinTypes.OBJECT, true);

    private Object function;
    private PyTuple args;
    private PyDict keywords;
    private int placeholders;

    PyPartial(PyType type, Object function, PyTuple args, PyDict keywords) {
        super(type);
        set(function, args, keywords);
    }

    void set(Object newFunction, PyTuple newArgs, PyDict newKeywords) {
        function = newFunction;
        args = newArgs;
        keywords = newKeywords;
        int count = 0;
        for (Object arg : newArgs.items()) {
            count += arg == PyPlaceholder.PLACEHOLDER ? 1 : 0;
        }
        placeholders = count;
    }

    Object function() {
        return function;
    }

    PyTuple argsTuple() {
        return args;
    }

    Object[] args() {
        return args.items();
    }

    PyDict keywords() {
        return keywords;
    }

    /** How many of the arguments are placeholders. */
    int placeholders() {
        return placeholders;
    }
}
