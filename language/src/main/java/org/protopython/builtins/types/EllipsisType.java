// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code types.EllipsisType}: the type of one object. */
@PyTypeMethods(value = "ellipsis", doc = "The type of Ellipsis.")
public final class EllipsisType {
    private EllipsisType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null) {
            throw Errors.typeError("EllipsisType takes no arguments");
        }
        return PyEllipsis.ELLIPSIS;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        return "Ellipsis";
    }

    @PyBuiltin("__reduce__(self, /)")
    static String reduce(Object self) {
        return "Ellipsis";
    }
}
