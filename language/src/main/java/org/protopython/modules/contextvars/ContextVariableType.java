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
@PyTypeMethods(
        value = "ContextVar",
        doc = "A variable whose value depends on the context; get() without a value gives default, if there is one.")
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

    @PyGetter(value = "name", doc = "The name given when the variable was made.")
    static Object name(PyContextVariable self) {
        return self.name();
    }

    @PyBuiltin(value = "get(self, default=<unrepresentable>, /)", doc = """
        The value in the current context.

        If there is none, the default that is given here, else the one of the variable. Raises LookupError
        without either.\
        """)
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

    @PyBuiltin(
            value = "set(self, value, /)",
            doc = "Set the value in the current context; gives a token with which reset() puts the former state back.")
    static Object set(PythonContext context, PyContextVariable self, Object value) {
        PyVariableContext current = PyVariableContext.current(context);
        PyToken token = new PyToken(self, current, current.get(self));
        current.put(self, value);
        return token;
    }

    @PyBuiltin(value = "reset(self, token, /)", doc = """
        Put back the state before the set() that gave the token. Raises ValueError for a token of another context.\
        """)
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

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
