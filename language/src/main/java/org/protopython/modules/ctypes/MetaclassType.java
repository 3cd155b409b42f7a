// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code CType_Type}: the metaclass of all classes of C data. */
@PyTypeMethods(value = "CType_Type", doc = "Metaclass of all C types.")
final class MetaclassType {
    private MetaclassType() {}

    @PyBuiltin("__mul__(self, value, /)")
    static Object arrayOf(PyType self, Object value) {
        long length = Conversions.toIndexLong(value, "can't multiply sequence by non-int of type '%s'");
        if (length < 0) {
            throw Errors.valueError("Array length must be >= 0, not %d", length);
        }
        return ArrayTypes.of(self, length);
    }

    @PyBuiltin("__rmul__(self, value, /)")
    static Object arrayOfReversed(PyType self, Object value) {
        return arrayOf(self, value);
    }

    @PyBuiltin("__sizeof__(self, /)")
    static Object sizeOf(PyType self) {
        return Calls.call(BuiltinTypes.TYPE.lookup("__sizeof__"), self);
    }

    @PyGetter(
            value = "__pointer_type__",
            doc = "The class of pointers to this type. Raises AttributeError as long as there is none.")
    static Object pointerType(PyType self) {
        CType known = CType.of(self);
        if (known == null || known.pointerType == null) {
            throw Errors.attributeError("%s has no attribute '__pointer_type__'", Texts.repr(self));
        }
        return known.pointerType;
    }

    @PySetter("__pointer_type__")
    static void setPointerType(PyType self, Object value) {
        CType known = CType.of(self);
        if (known == null) {
            throw Errors.typeError("%s must have storage info", Texts.repr(self));
        }
        known.pointerType = value;
    }
}
