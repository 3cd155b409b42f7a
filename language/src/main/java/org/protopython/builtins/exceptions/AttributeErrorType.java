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

/** {@code AttributeError} and the object that lacks the attribute. */
@PyTypeMethods(value = "AttributeError", receiver = "org.protopython.objects.ExceptionTypes.ATTRIBUTE_ERROR")
public final class AttributeErrorType {
    private AttributeErrorType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.setKeywords(self, "AttributeError", kwargs, ExceptionField.NAME, ExceptionField.OBJ);
        self.setArgs(new PyTuple(args));
    }

    @PyGetter(value = "name", doc = "Name of the attribute, or None.")
    static Object name(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.NAME);
    }

    @PySetter("name")
    static void setName(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.NAME, value);
    }

    @PyGetter(value = "obj", doc = "The object that lacks the attribute, or None.")
    static Object obj(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.OBJ);
    }

    @PySetter("obj")
    static void setObj(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.OBJ, value);
    }

    /** Without the object, which may be anything. */
    @PyBuiltin("__getstate__(self, /)")
    static Object state(PyBaseException self) {
        PyDict state = ExceptionState.attributes(self, ExceptionField.NAME);
        state.put("args", self.args());
        return state;
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyBaseException self) {
        return new PyTuple(self.type(), self.args(), state(self));
    }
}
