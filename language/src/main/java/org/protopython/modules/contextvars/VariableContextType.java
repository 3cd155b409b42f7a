// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Iteration;
import org.protopython.ops.Keywords;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code Context}. */
@PyTypeMethods(
        value = "Context",
        doc = "A mapping from context variables to their values; what run() calls sees these.")
final class VariableContextType {
    @PyConstant("__hash__")
    static final Object HASH = PyNone.NONE;

    private VariableContextType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("Context() does not accept any arguments");
        }
        return new PyVariableContext();
    }

    @PyBuiltin(
            value = "run(self, /, *args, **kwargs)",
            doc = "Call a function, given first, with the other arguments in this context, and give what it returns.")
    static Object run(PythonContext context, PyVariableContext self, Object[] args, PyDict kwargs) {
        if (args.length == 0) {
            throw Errors.typeError("run() missing 1 required positional argument");
        } else if (self.isEntered()) {
            throw Errors.runtimeError("cannot enter context: %s is already entered", Texts.repr(self));
        }
        PyVariableContext before = PyVariableContext.current(context);
        Object[] rest = java.util.Arrays.copyOfRange(args, 1, args.length);
        self.setEntered(true);
        PyVariableContext.setCurrent(context, self);
        try {
            return Keywords.call(args[0], rest, kwargs);
        } finally {
            PyVariableContext.setCurrent(context, before);
            self.setEntered(false);
        }
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new context with the same values.")
    static Object copy(PyVariableContext self) {
        return self.copy();
    }

    private static Object checked(Object key) {
        if (!(key instanceof PyContextVariable)) {
            throw Errors.typeError("a ContextVar key was expected, got %s", Texts.repr(key));
        }
        return key;
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object getItem(PyVariableContext self, Object key) {
        Object value = self.values().get(checked(key));
        if (value == null) {
            throw Errors.keyError(key);
        }
        return value;
    }

    @PyBuiltin(
            value = "get(self, key, default=None, /)",
            doc = "The value of a variable in this context; default when it has none.")
    static Object get(PyVariableContext self, Object key, Object defaultValue) {
        Object value = self.values().get(checked(key));
        return value == null ? defaultValue : value;
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyVariableContext self, Object key) {
        return self.values().get(checked(key)) != null;
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyVariableContext self, Object value) {
        return value instanceof PyVariableContext other
                ? Operators.equal(self.values(), other.values())
                : PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyVariableContext self) {
        return self.values().size();
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(PyVariableContext self) {
        return Iteration.iterator(self.values().copy());
    }

    @PyBuiltin(value = "keys(self, /)", doc = "The variables that have a value in this context.")
    static Object keys(PyVariableContext self) {
        return Calls.callMethod(self.values().copy(), "keys");
    }

    @PyBuiltin(value = "values(self, /)", doc = "The values of the variables in this context.")
    static Object values(PyVariableContext self) {
        return Calls.callMethod(self.values().copy(), "values");
    }

    @PyBuiltin(value = "items(self, /)", doc = "Pairs of the variables in this context and their values.")
    static Object items(PyVariableContext self) {
        return Calls.callMethod(self.values().copy(), "items");
    }
}
