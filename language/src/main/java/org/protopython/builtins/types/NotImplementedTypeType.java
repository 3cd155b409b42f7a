// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code types.NotImplementedType}: the type of one object. */
@PyTypeMethods(value = "NotImplementedType", doc = "The type of NotImplemented.")
public final class NotImplementedTypeType {
    private NotImplementedTypeType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null) {
            throw Errors.typeError("NotImplementedType takes no arguments");
        }
        return PyNotImplemented.NOT_IMPLEMENTED;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        return "NotImplemented";
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean bool(Object self) {
        throw Errors.typeError("NotImplemented should not be used in a boolean context");
    }

    @PyBuiltin("__reduce__(self, /)")
    static String reduce(Object self) {
        return "NotImplemented";
    }
}
