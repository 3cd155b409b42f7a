// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code threading.local}: a name that can be imported, of which there are no instances yet. */
@PyTypeMethods("_local")
final class LocalType {
    static final PyType TYPE = BuiltinTypes.defineForModule("_local", "_thread", BuiltinTypes.OBJECT, true);

    private LocalType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        throw Errors.notImplementedError("threading.local");
    }
}
