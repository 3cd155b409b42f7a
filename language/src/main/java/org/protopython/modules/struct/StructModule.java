// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.struct;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The module {@code _struct}. */
@PyModule(value = "_struct", doc = "Values as bytes laid out as in a C struct, and back.")
public final class StructModule {
    @PyConstant("error")
    static final PyType ERROR = ModuleErrors.define("struct", "error", ExceptionTypes.EXCEPTION);

    @PyConstant("Struct")
    static final PyType STRUCT = PyStruct.TYPE;

    private StructModule() {}

    static PException error(String message, Object... values) {
        return Errors.raise(ERROR, PyStrings.of(String.format(message, values)));
    }

    private static StructFormat format(Object format) {
        return format instanceof PyStruct struct
                ? StructType.format(struct)
                : StructFormat.parse(StructType.text(format));
    }

    @PyBuiltin("calcsize(format, /)")
    static long size(Object format) {
        return format(format).size();
    }

    @PyBuiltin("pack(format, /, *values)")
    static Object pack(Object format, Object[] values) {
        return StructType.pack(format(format), values);
    }

    @PyBuiltin("pack_into(format, buffer, offset, /, *values)")
    static Object packInto(Object format, Object buffer, Object offset, Object[] values) {
        Object[] all = new Object[values.length + 2];
        all[0] = buffer;
        all[1] = offset;
        System.arraycopy(values, 0, all, 2, values.length);
        return StructType.packInto(format(format), all, 0);
    }

    @PyBuiltin("unpack(format, buffer, /)")
    static Object unpack(Object format, Object buffer) {
        return StructType.unpack(format(format), buffer);
    }

    @PyBuiltin("unpack_from(format, /, buffer, offset=0)")
    static Object unpackFrom(Object format, Object buffer, long offset) {
        return StructType.unpackFrom(format(format), buffer, offset);
    }

    @PyBuiltin("iter_unpack(format, buffer, /)")
    static Object iterate(Object format, Object buffer) {
        return StructType.iterate(format(format), buffer);
    }

    /** Formats are not cached. */
    @PyBuiltin("_clearcache()")
    static Object clearCache() {
        return PyNone.NONE;
    }
}
