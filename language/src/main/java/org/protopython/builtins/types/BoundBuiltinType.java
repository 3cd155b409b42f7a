// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/** What a function that is not written in Python belongs to: an object, or its module. */
@PyTypeMethods({"builtin_function_or_method", "method-wrapper"})
public final class BoundBuiltinType {
    private BoundBuiltinType() {}

    @PyGetter("__self__")
    static Object self(PyBuiltinFunction self, PythonContext context) {
        if (self.self() != null) {
            return self.self();
        } else if (self.builtin().kind() == BuiltinKind.MODULE_FUNCTION) {
            Object module = context.module(self.builtin().owner());
            return module == null ? PyNone.NONE : module;
        }
        return self.owner() == null ? PyNone.NONE : self.owner();
    }
}
