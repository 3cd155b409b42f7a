// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code ContextVar}. */
@PyTypeMethods("ContextVar")
final class ContextVariableType {
    private ContextVariableType() {}

    @PyBuiltin("__new__(cls, name, /, *, default=<unrepresentable>)")
    static Object create(PyType cls, Object name, Object defaultValue) {
        TruffleString text = Conversions.asText(name);
        if (text == null) {
            throw Errors.typeError("context variable name must be a str");
        }
        Conversions.hash(name);
        return new PyContextVariable(name, defaultValue);
    }

    @PyGetter("name")
    static Object name(PyContextVariable self) {
        return self.name();
    }

    @PyBuiltin("get(self, default=<unrepresentable>, /)")
    static Object get(PythonContext context, PyContextVariable self, Object defaultValue) {
        Object value = PyVariableContext.current(context).get(self);
        if (value != null) {
            return value;
        } else if (defaultValue != null) {
            return defaultValue;
        } else if (self.defaultValue() != null) {
            return self.defaultValue();
        }
        throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, (Object) self);
    }

    @PyBuiltin("set(self, value, /)")
    static Object set(PythonContext context, PyContextVariable self, Object value) {
        PyVariableContext current = PyVariableContext.current(context);
        PyToken token = new PyToken(self, current, current.get(self));
        current.put(self, value);
        return token;
    }

    @PyBuiltin("reset(self, token, /)")
    static void reset(PythonContext context, PyContextVariable self, Object token) {
        if (!(token instanceof PyToken given)) {
            throw Errors.typeError("expected an instance of Token, got %s", Texts.repr(token));
        } else if (given.isUsed()) {
            throw Errors.runtimeError("%s has already been used once", Texts.repr(token));
        } else if (given.variable() != self) {
            throw Errors.valueError("%s was created by a different ContextVar", Texts.repr(token));
        } else if (given.context() != PyVariableContext.current(context)) {
            throw Errors.valueError("%s was created in a different Context", Texts.repr(token));
        } else {
            given.setUsed();
            given.context().put(self, given.oldValue());
        }
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyContextVariable self) {
        String rest = self.defaultValue() == null ? "" : " default=" + Texts.reprJava(self.defaultValue());
        return "<ContextVar name=" + Texts.reprJava(self.name()) + rest + " at " + TypeNames.address(self) + ">";
    }

    @PyBuiltin("__class_getitem__(cls, object, /)")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
