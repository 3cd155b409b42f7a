// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.hpy.nfi.HPyConstant;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** What the C side knows of the object behind a table handle; the numbers are those of {@code runtime.h}. */
final class HandleKind {
    private static final int LONG = 1 << 8;
    private static final int UNICODE = 1 << 9;
    private static final int BYTES = 1 << 10;
    static final int TUPLE = 1 << 11;
    private static final int LIST = 1 << 12;
    private static final int DICT = 1 << 13;
    static final int KNOWN = 1 << 15;
    static final int CLASS = 1 << 16;
    static final int NASCENT = 1 << 17;
    /** A tuple that C has made. */
    static final int NASCENT_TUPLE = NASCENT | KNOWN | TUPLE | exact(HPyConstant.TUPLE_TYPE);

    private HandleKind() {}

    static int of(Object value) {
        if (value instanceof NativeData) {
            return 0;
        }
        if (value instanceof TruffleString) {
            return KNOWN | UNICODE | exact(HPyConstant.UNICODE_TYPE);
        }
        if (value instanceof PyTuple tuple) {
            return KNOWN | TUPLE | exact(tuple, HPyConstant.TUPLE_TYPE, BuiltinTypes.TUPLE);
        }
        if (value instanceof PyList list) {
            return KNOWN | LIST | exact(list, HPyConstant.LIST_TYPE, BuiltinTypes.LIST);
        }
        if (value instanceof PyDict dict) {
            return KNOWN | DICT | exact(dict, HPyConstant.DICT_TYPE, BuiltinTypes.DICT);
        }
        if (value instanceof PyBytes bytes) {
            return KNOWN | BYTES | exact(bytes, HPyConstant.BYTES_TYPE, BuiltinTypes.BYTES);
        }
        if (value instanceof Long) {
            return KNOWN | LONG | exact(HPyConstant.LONG_TYPE);
        }
        if (value instanceof PyInt number) {
            return KNOWN | LONG | exact(number, HPyConstant.LONG_TYPE, BuiltinTypes.INT);
        }
        if (value instanceof PyStr) {
            return KNOWN | UNICODE;
        }
        return value instanceof PyType type && sizeClass(type) != 0 ? CLASS : 0;
    }

    /** {@link NativeType#sizeClass} of a type's nearest state. */
    static int sizeClass(PyType type) {
        NativeType info = NativeType.of(type);
        return info == null ? 0 : info.sizeClass();
    }

    private static int exact(HPyConstant type) {
        return (int) type.handle();
    }

    private static int exact(PyObject object, HPyConstant type, Object exactType) {
        return object.type() == exactType ? exact(type) : 0;
    }
}
