// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.memory.DeadObjects;

/** {@code sqlite3.PrepareProtocol}. */
@PyTypeMethods(value = "PrepareProtocol", doc = "The protocol of adapting a value for a parameter, as of PEP 246.")
final class PrepareProtocolType {
    private PrepareProtocolType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return DeadObjects.allocate(cls);
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(Object self, Object[] args, PyDict kwargs) {}
}
