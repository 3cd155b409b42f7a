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
    static final PyType ERROR = ModuleErrors.define(
            "struct", "error", ExceptionTypes.EXCEPTION, "A format is wrong, or does not fit what it is used for.");

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

    @PyBuiltin(value = "calcsize(format, /)", doc = "How many bytes pack() makes by the format.")
    static long size(Object format) {
        return format(format).size();
    }

    @PyBuiltin(
            value = "pack(format, /, *values)",
            doc = "The values as bytes by the format. Raises struct.error when they do not fit it.")
    static Object pack(Object format, Object[] values) {
        return StructType.pack(format(format), values);
    }

    @PyBuiltin(value = "pack_into(format, buffer, offset, /, *values)", doc = """
        Write the values by the format into a writable buffer, from offset on. A negative offset counts from
        the end.

        Raises struct.error when the values do not fit the format or the buffer has no room.\
        """)
    static Object packInto(Object format, Object buffer, Object offset, Object[] values) {
        Object[] all = new Object[values.length + 2];
        all[0] = buffer;
        all[1] = offset;
        System.arraycopy(values, 0, all, 2, values.length);
        return StructType.packInto(format(format), all, 0);
    }

    @PyBuiltin(value = "unpack(format, buffer, /)", doc = """
        The values in a buffer by the format, as a tuple. The buffer must have just the bytes that calcsize() says.\
        """)
    static Object unpack(Object format, Object buffer) {
        return StructType.unpack(format(format), buffer);
    }

    @PyBuiltin(value = "unpack_from(format, /, buffer, offset=0)", doc = """
        The values in a buffer from offset on by the format, as a tuple. A negative offset counts from the end.

        Raises struct.error when there are fewer bytes than calcsize() says.\
        """)
    static Object unpackFrom(Object format, Object buffer, long offset) {
        return StructType.unpackFrom(format(format), buffer, offset);
    }

    @PyBuiltin(value = "iter_unpack(format, buffer, /)", doc = """
        Iterator of tuples of the values in a buffer, one after another by the format.

        The buffer must have a multiple of the bytes that calcsize() says.\
        """)
    static Object iterate(Object format, Object buffer) {
        return StructType.iterate(format(format), buffer);
    }

    /** Formats are not cached. */
    @PyBuiltin(value = "_clearcache()", doc = "Forget the formats that are kept.")
    static Object clearCache() {
        return PyNone.NONE;
    }
}
