// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code Structure} and {@code Union}: their fields are {@link PyCField}s of their classes. */
@PyTypeMethods(
        value = {"Structure", "_ctypes.Union"},
        doc = "Base class of C structures or unions; a subclass says by _fields_ what they consist of.")
final class StructureType {
    private StructureType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyCData self, Object[] args, PyDict kwargs) {
        if (setByPosition(self, self.type(), args, kwargs, 0) < args.length) {
            throw Errors.typeError("too many initializers");
        }
        if (kwargs != null) {
            for (int i = kwargs.next(0); i >= 0; i = kwargs.next(i + 1)) {
                Attributes.set(self, Attributes.nameOf(kwargs.keyAt(i)), kwargs.valueAt(i));
            }
        }
    }

    /** Sets the fields of the bases and then those of a class; returns the number of arguments that were used. */
    private static int setByPosition(PyCData self, PyType type, Object[] args, PyDict kwargs, int used) {
        if (CType.of(type) == null) {
            return used;
        }
        int next = setByPosition(self, type.base(), args, kwargs, used);
        for (PyCField field : CType.of(type).fields) {
            if (next == args.length) {
                break;
            }
            if (kwargs != null && kwargs.get(field.name()) != null) {
                throw Errors.typeError("duplicate values for field %s", Texts.repr(PyStrings.of(field.name())));
            }
            Attributes.set(self, field.name(), args[next++]);
        }
        return next;
    }
}
