// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code NoneType}: the type of one object. */
@PyTypeMethods(value = "NoneType", doc = "The type of None.")
public final class NoneTypeType {
    private NoneTypeType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (args.length > 0 || kwargs != null) {
            throw Errors.typeError("NoneType takes no arguments");
        }
        return PyNone.NONE;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(Object self) {
        return "None";
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean bool(Object self) {
        return false;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(Object self) {
        return 0xfca86420L;
    }

    @PyBuiltin("__reduce__(self, /)")
    static String reduce(Object self) {
        return "None";
    }
}
