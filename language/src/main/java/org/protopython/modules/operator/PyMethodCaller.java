// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.operator;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code operator.methodcaller}. */
final class PyMethodCaller extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("methodcaller", "operator");

    private final TruffleString name;
    private final Object[] args;
    private final PyDict keywords;

    /** @param keywords null for none */
    PyMethodCaller(TruffleString name, Object[] args, PyDict keywords) {
        super(TYPE);
        this.name = name;
        this.args = args;
        this.keywords = keywords;
    }

    TruffleString name() {
        return name;
    }

    Object[] args() {
        return args;
    }

    PyDict keywords() {
        return keywords;
    }
}
