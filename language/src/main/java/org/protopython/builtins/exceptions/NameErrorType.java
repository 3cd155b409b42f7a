// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ExceptionState;

/** {@code NameError} and what follows from the name it is about. */
@PyTypeMethods(value = "NameError", receiver = "org.protopython.objects.ExceptionTypes.NAME_ERROR")
public final class NameErrorType {
    private NameErrorType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.setKeywords(self, "NameError", kwargs, ExceptionField.NAME);
        self.setArgs(new PyTuple(args));
    }

    @PyGetter(value = "name", doc = "The name that was not found, or None.")
    static Object name(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.NAME);
    }

    @PySetter("name")
    static void setName(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.NAME, value);
    }
}
