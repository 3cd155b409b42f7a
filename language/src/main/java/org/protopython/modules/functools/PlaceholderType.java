// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.functools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.runtime.Errors;

/** The type of {@code Placeholder}. */
@PyTypeMethods(value = "_PlaceholderType", doc = "In partial(), stands for a positional argument that the call gives.")
final class PlaceholderType {
    private PlaceholderType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null) {
            throw Errors.typeError("PlaceholderType takes no arguments");
        }
        return PyPlaceholder.PLACEHOLDER;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        return "Placeholder";
    }

    @PyBuiltin("__reduce__(self, /)")
    static String reduce(Object self) {
        return "Placeholder";
    }
}
