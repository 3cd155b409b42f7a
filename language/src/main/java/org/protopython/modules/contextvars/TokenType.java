// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code Token}. */
@PyTypeMethods(
        value = "Token",
        doc = "What ContextVar.set() gives; as a context manager it puts the former state back.")
final class TokenType {
    @PyConstant("MISSING")
    static final Object MISSING = PyMissing.MISSING;

    @PyConstant("__hash__")
    static final Object HASH = PyNone.NONE;

    private TokenType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        throw Errors.runtimeError("Tokens can only be created by ContextVars");
    }

    @PyGetter(value = "var", doc = "The variable that was set.")
    static Object variable(PyToken self) {
        return self.variable();
    }

    @PyGetter(value = "old_value", doc = "The value before; Token.MISSING when there was none.")
    static Object oldValue(PyToken self) {
        return self.oldValue() == null ? PyMissing.MISSING : self.oldValue();
    }

    @PyBuiltin(value = "__enter__(self, /)", doc = "The token itself, as ContextVar.set() gave it.")
    static Object enter(PyToken self) {
        return self;
    }

    @PyBuiltin(
            value = "__exit__(self, type, value, traceback, /)",
            doc = "Put the variable back to its state before the set().")
    static void exit(PythonContext context, PyToken self, Object type, Object value, Object traceback) {
        ContextVariableType.reset(context, self.variable(), self);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyToken self) {
        return "<Token" + (self.isUsed() ? " used" : "") + " var=" + Texts.reprJava(self.variable()) + " at "
                + TypeNames.address(self) + ">";
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
