// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** The classes of C data that programs derive theirs from, and the metaclasses that make those. */
final class CDataTypes {
    /** The methods of built-in types are found by name, and {@code typing} has a Union too. */
    private static final String UNION_METHODS = "_ctypes.Union";

    static final PyType META = metaclass("CType_Type", BuiltinTypes.TYPE);
    static final PyType SIMPLE_META = metaclass("PyCSimpleType", META);
    static final PyType STRUCTURE_META = metaclass("PyCStructType", META);
    static final PyType UNION_META = metaclass("UnionType", META);
    static final PyType ARRAY_META = metaclass("PyCArrayType", META);
    static final PyType POINTER_META = metaclass("PyCPointerType", META);
    static final PyType FUNCTION_META = metaclass("PyCFuncPtrType", META);

    static final PyType DATA = define("_CData", BuiltinTypes.OBJECT, META);
    static final PyType SIMPLE = define("_SimpleCData", DATA, SIMPLE_META);
    static final PyType STRUCTURE = define("Structure", DATA, STRUCTURE_META);
    static final PyType UNION = define(UNION_METHODS, DATA, UNION_META);
    static final PyType ARRAY = define("Array", DATA, ARRAY_META);
    static final PyType POINTER = define("_Pointer", DATA, POINTER_META);
    static final PyType FUNCTION = define("CFuncPtr", DATA, FUNCTION_META);

    static {
        UNION.ownAttributes();
        UNION.setName("Union");
        UNION.setQualifiedName("Union");
    }

    private CDataTypes() {}

    private static PyType metaclass(String name, PyType base) {
        return BuiltinTypes.defineForModule(name, "_ctypes", base, true).withLayoutOfBase();
    }

    private static PyType define(String name, PyType base, PyType metaclass) {
        PyType type = BuiltinTypes.defineForModule(name, "_ctypes", base, false);
        type.setType(metaclass);
        return type;
    }
}
