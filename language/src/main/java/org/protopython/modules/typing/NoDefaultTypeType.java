// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.typing.PyNoDefault;
import org.protopython.runtime.Errors;

/** {@code NoDefaultType}: the type of one object. */
@PyTypeMethods(value = "NoDefaultType", doc = "The type of the NoDefault singleton.")
final class NoDefaultTypeType {
    private NoDefaultTypeType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null) {
            throw Errors.typeError("NoDefaultType takes no arguments");
        }
        return PyNoDefault.NO_DEFAULT;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyNoDefault self) {
        return "typing.NoDefault";
    }

    @PyBuiltin("__reduce__(self, /)")
    static String reduce(PyNoDefault self) {
        return "NoDefault";
    }
}
