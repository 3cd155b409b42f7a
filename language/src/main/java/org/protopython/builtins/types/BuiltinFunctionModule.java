// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.PyBuiltinFunction;

/** The module of a function that is not written in Python. */
@PyTypeMethods({"builtin_function_or_method"})
public final class BuiltinFunctionModule {
    private BuiltinFunctionModule() {}

    @PyGetter("__module__")
    static Object module(PyBuiltinFunction self) {
        return self.builtin().kind() == BuiltinKind.MODULE_FUNCTION
                ? PyStrings.of(self.builtin().owner())
                : PyNone.NONE;
    }
}
