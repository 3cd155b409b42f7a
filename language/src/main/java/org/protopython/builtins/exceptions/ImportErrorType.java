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
import org.protopython.ops.Conversions;
import org.protopython.ops.ExceptionState;

/** {@code ImportError} and the module it is about. */
@PyTypeMethods(value = "ImportError", receiver = "org.protopython.objects.ExceptionTypes.IMPORT_ERROR")
public final class ImportErrorType {
    private static final ExceptionField[] FIELDS = {
        ExceptionField.MSG, ExceptionField.NAME, ExceptionField.PATH, ExceptionField.NAME_FROM
    };

    private ImportErrorType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        for (ExceptionField field : FIELDS) {
            self.setField(field, null);
        }
        ExceptionState.setKeywords(
                self, "ImportError", kwargs, ExceptionField.NAME, ExceptionField.PATH, ExceptionField.NAME_FROM);
        self.setArgs(new PyTuple(args));
    }

    @PyGetter(value = "msg", doc = "What went wrong.")
    static Object message(PyBaseException self) {
        return ExceptionState.getOrArgument(
                self, ExceptionField.MSG, self.args().size() == 1 ? 0 : 1 << 20);
    }

    @PySetter("msg")
    static void setMessage(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.MSG, value);
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyBaseException self) {
        Object message = message(self);
        return Conversions.asText(message) == null ? ExceptionState.str(self) : message;
    }

    @PyGetter(value = "name", doc = "Name of the module, or None.")
    static Object name(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.NAME);
    }

    @PySetter("name")
    static void setName(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.NAME, value);
    }

    @PyGetter(value = "path", doc = "Path of the file that is concerned, or None.")
    static Object path(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.PATH);
    }

    @PySetter("path")
    static void setPath(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.PATH, value);
    }

    @PyGetter(value = "name_from", doc = "Name that from ... import did not find in the module, or None.")
    static Object nameFrom(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.NAME_FROM);
    }

    @PySetter("name_from")
    static void setNameFrom(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.NAME_FROM, value);
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the exception of.")
    static Object reduce(PyBaseException self) {
        PyDict state =
                ExceptionState.attributes(self, ExceptionField.NAME, ExceptionField.PATH, ExceptionField.NAME_FROM);
        return state.size() == 0 ? new PyTuple(self.type(), self.args()) : new PyTuple(self.type(), self.args(), state);
    }
}
