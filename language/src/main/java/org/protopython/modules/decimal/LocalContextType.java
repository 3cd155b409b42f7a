// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.decimal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What {@code localcontext} gives. */
@PyTypeMethods(
        value = "ContextManager",
        doc = "What localcontext() gives: sets a context in a with statement, and puts the former one back.")
final class LocalContextType {
    private LocalContextType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '%s' instances", cls);
    }

    @PyBuiltin("__enter__(self, /)")
    static Object enter(PythonContext context, PyLocalContext self) {
        DecimalState.setCurrent(context, self.local());
        return self.local();
    }

    @PyBuiltin("__exit__(self, /, *args)")
    static boolean exit(PythonContext context, PyLocalContext self, Object[] args) {
        DecimalState.setCurrent(context, self.before());
        return false;
    }
}
