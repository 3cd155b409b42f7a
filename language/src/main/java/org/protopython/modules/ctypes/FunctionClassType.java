// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.runtime.Errors;

/** {@code PyCFuncPtrType}: makes the classes of functions. */
@PyTypeMethods(value = "PyCFuncPtrType", doc = "Metaclass of the types of foreign functions.")
final class FunctionClassType {
    private FunctionClassType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyType self, Object[] args, PyDict kwargs) {
        CDataType.checkNew(self);
        if (!(Attributes.getOrNull(self, "_flags_") instanceof Long flags)) {
            throw Errors.typeError("class must define _flags_ which must be an integer");
        }
        Prototype prototype = new Prototype(null, null, PyNone.NONE, PyNone.NONE, (int) (long) flags);
        Object arguments = Attributes.getOrNull(self, "_argtypes_");
        if (arguments != null) {
            prototype = prototype.withArguments(arguments);
        }
        Object result = Attributes.getOrNull(self, "_restype_");
        if (result != null) {
            prototype = prototype.withResult(result, "_restype_");
        }
        CType known = new CType(CType.Kind.FUNCTION);
        known.size = Long.BYTES;
        known.alignment = Long.BYTES;
        known.length = 1;
        known.hasPointers = true;
        known.format = "X{}";
        known.prototype = prototype;
        self.setNativeData(known);
    }
}
