// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.runtime.PythonContext;

/** {@code PyCStructType} and {@code UnionType}: make classes out of lists of fields. */
@PyTypeMethods(
        value = {"PyCStructType", "UnionType"},
        doc = "Metaclass of structures or unions, which say by _fields_ what they consist of.")
final class StructureClassType {
    static final String FIELDS = "_fields_";

    private StructureClassType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyType self, Object[] args, PyDict kwargs) {
        CDataType.checkNew(self);
        if (self.ownAttribute("_abstract_") != null) {
            return;
        }
        CType base = CType.of(self.base());
        CType known = base == null ? new CType(kind(self)) : base.derived();
        if (base != null) {
            base.isFinal = true;
        }
        self.setNativeData(known);
        Object fields = self.ownAttribute(FIELDS);
        if (fields != null) {
            Attributes.set(self, FIELDS, fields);
        }
    }

    private static CType.Kind kind(PyType self) {
        return self.isSubtypeOf(CDataTypes.UNION) ? CType.Kind.UNION : CType.Kind.STRUCTURE;
    }

    @PyBuiltin("__setattr__(self, name, value, /)")
    static void setAttribute(PythonContext context, PyType self, Object name, Object value) {
        String attribute = Attributes.nameOf(name);
        if (attribute.equals(FIELDS)) {
            StructureLayout.checkNotFinal(self);
        }
        Attributes.setBuiltin(self, self.type(), attribute, value);
        if (attribute.equals(FIELDS)) {
            StructureLayout.apply(context, self, value);
        }
    }

    @PyBuiltin("__delattr__(self, name, /)")
    static void deleteAttribute(PyType self, Object name) {
        Attributes.setBuiltin(self, self.type(), Attributes.nameOf(name), null);
    }
}
