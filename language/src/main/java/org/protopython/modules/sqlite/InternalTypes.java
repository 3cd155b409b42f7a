// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Types whose instances only a connection makes. */
@PyTypeMethods({"Blob", "Statement"})
final class InternalTypes {
    private InternalTypes() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.typeError("cannot create '%s' instances", cls);
    }
}
