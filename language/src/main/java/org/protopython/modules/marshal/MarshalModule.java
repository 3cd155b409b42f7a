// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.marshal;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;

/** The module {@code marshal}, in CPython's format except for code ({@link CodeForm}). */
@PyModule(
        value = "marshal",
        doc = "Values and code objects as bytes and back, for .pyc files. Other data had better be pickled.")
public final class MarshalModule {
    @PyConstant("version")
    static final int VERSION = 5;

    private MarshalModule() {}

    @PyBuiltin(value = "dumps(value, version=5, /, *, allow_code=True)", doc = """
        A value as bytes in a format that loads() reads.

        version is the one of the format. Raises ValueError for values of other types than the format knows,
        and for code objects if allow_code is false.\
        """)
    static Object dumps(Object value, int version, boolean allowCode) {
        return new PyBytes(new MarshalWriter(version, allowCode).write(value));
    }

    @PyBuiltin(value = "dump(value, file, version=5, /, *, allow_code=True)", doc = """
        Write a value to a binary file in a format that load() reads.

        version is the one of the format. Raises ValueError for values of other types than the format knows,
        and for code objects if allow_code is false.\
        """)
    static Object dump(Object value, Object file, int version, boolean allowCode) {
        return Calls.callMethod(file, "write", dumps(value, version, allowCode));
    }

    @PyBuiltin(value = "loads(bytes, /, *, allow_code=True)", doc = """
        The value that bytes of dumps() say; further bytes are passed over.

        Raises EOFError, ValueError or TypeError for others, and ValueError for code objects if allow_code
        is false.\
        """)
    static Object loads(Object bytes, boolean allowCode) {
        return new MarshalReader(MarshalReader.bytes(Buffers.bytes(bytes)), allowCode).read();
    }

    @PyBuiltin(value = "load(file, /, *, allow_code=True)", doc = """
        The next value in a binary file that dump() has written.

        Raises EOFError, ValueError or TypeError for other files, and ValueError for code objects if
        allow_code is false.\
        """)
    static Object load(Object file, boolean allowCode) {
        return new MarshalReader(new MarshalFile(file), allowCode).read();
    }
}
