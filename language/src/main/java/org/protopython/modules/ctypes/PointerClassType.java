// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code PyCPointerType}: makes the classes of pointers. */
@PyTypeMethods(value = "PyCPointerType", doc = "Metaclass of pointer classes, which say by _type_ what they point to.")
final class PointerClassType {
    private static final String TYPE = "_type_";

    private PointerClassType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyType self, Object[] args, PyDict kwargs) {
        CDataType.checkNew(self);
        CType known = new CType(CType.Kind.POINTER);
        known.size = Long.BYTES;
        known.alignment = Long.BYTES;
        known.length = 1;
        known.hasPointers = true;
        self.setNativeData(known);
        // what a base class points to does not count
        Object item = self.ownAttribute(TYPE);
        if (item != null) {
            setItem(self, known, item);
        }
    }

    private static void setItem(PyType self, CType known, Object item) {
        if (!(item instanceof PyType type)) {
            throw Errors.typeError("_type_ must be a type");
        }
        CType target = CType.of(type);
        if (target == null) {
            throw Errors.typeError("_type_ must have storage info");
        }
        known.item = type;
        String dimensions =
                Arrays.stream(target.shape).mapToObj(Integer::toString).collect(Collectors.joining(","));
        known.format = "&" + (dimensions.isEmpty() ? "" : "(" + dimensions + ")") + target.format;
        if (target.pointerType == null) {
            target.pointerType = self;
        }
    }

    @PyBuiltin(value = "set_type(self, type, /)", doc = "Set what pointers of this class point to.")
    static void setType(PyType self, Object type) {
        CType known = CType.of(self);
        if (known == null) {
            throw Errors.typeError("abstract class");
        }
        setItem(self, known, type);
        self.setAttribute(TYPE, type);
    }
}
