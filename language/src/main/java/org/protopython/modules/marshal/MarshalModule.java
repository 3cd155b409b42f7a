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

    @PyBuiltin("dumps(value, version=5, /, *, allow_code=True)")
    static Object dumps(Object value, int version, boolean allowCode) {
        return new PyBytes(new MarshalWriter(version, allowCode).write(value));
    }

    @PyBuiltin("dump(value, file, version=5, /, *, allow_code=True)")
    static Object dump(Object value, Object file, int version, boolean allowCode) {
        return Calls.callMethod(file, "write", dumps(value, version, allowCode));
    }

    @PyBuiltin("loads(bytes, /, *, allow_code=True)")
    static Object loads(Object bytes, boolean allowCode) {
        return new MarshalReader(MarshalReader.bytes(Buffers.bytes(bytes)), allowCode).read();
    }

    @PyBuiltin("load(file, /, *, allow_code=True)")
    static Object load(Object file, boolean allowCode) {
        return new MarshalReader(new MarshalFile(file), allowCode).read();
    }
}
