// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code PyCArrayType}: makes the classes of arrays. */
@PyTypeMethods(
        value = "PyCArrayType",
        doc = "Metaclass of array classes, which say by _type_ and _length_ what they consist of.")
final class ArrayClassType {
    private ArrayClassType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyType self, Object[] args, PyDict kwargs) {
        CDataType.checkNew(self);
        long length = length(self);
        Object item = Attributes.getOrNull(self, "_type_");
        if (item == null) {
            throw Errors.attributeError("class must define a '_type_' attribute");
        }
        CType element = CType.ofClass(item);
        if (element == null) {
            throw Errors.typeError("_type_ must have storage info");
        } else if (element.size != 0 && length > Long.MAX_VALUE / element.size || length > Integer.MAX_VALUE) {
            throw Errors.overflowError("array too large");
        }
        CType known = new CType(CType.Kind.ARRAY);
        known.item = (PyType) item;
        known.length = (int) length;
        known.size = length * element.size;
        known.alignment = element.alignment;
        known.hasPointers = element.hasPointers;
        known.format = element.format;
        known.shape = new int[element.shape.length + 1];
        known.shape[0] = known.length;
        System.arraycopy(element.shape, 0, known.shape, 1, element.shape.length);
        element.isFinal = true;
        self.setNativeData(known);
        if (known.isCharacters()) {
            CharacterArrayType.extend(self);
        } else if (known.isWideCharacters()) {
            WideCharacterArrayType.extend(self);
        }
    }

    private static long length(PyType self) {
        Object given = Attributes.getOrNull(self, "_length_");
        if (given == null) {
            throw Errors.attributeError("class must define a '_length_' attribute");
        } else if (!Items.isInt(given)) {
            throw Errors.typeError("The '_length_' attribute must be an integer");
        }
        Object length = Conversions.toIndex(given);
        if (Conversions.toBigInteger(length).signum() < 0) {
            throw Errors.valueError("The '_length_' attribute must not be negative");
        } else if (length instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("The '_length_' attribute is too large");
    }
}
