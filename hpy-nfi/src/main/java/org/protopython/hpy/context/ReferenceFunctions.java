// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.types.Fields;
import org.protopython.hpy.types.NativeStructs;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** HPyField and HPyGlobal where the C side does not suffice. */
final class ReferenceFunctions {
    private ReferenceFunctions() {}

    private static NativeData owner(HPyThread thread, long handle) {
        NativeData owner = NativeStructs.of(thread, thread.require(handle));
        if (owner != null) {
            return owner;
        }
        throw Errors.systemError("HPyField: '%s' object has no native struct", PyType.of(thread.get(handle)));
    }

    @HPyFunction("HPyField_Store")
    static void store(HPyThread thread, long handle, long field, long value) {
        Fields.store(thread, owner(thread, handle), field, value);
    }

    @HPyFunction("HPyField_Load")
    static long load(HPyThread thread, long handle, long word) {
        return thread.toHandle(Fields.load(thread, owner(thread, handle), word));
    }

    @HPyFunction("HPyGlobal_Store")
    static void storeGlobal(HPyThread thread, long global, long value) {
        throw Errors.systemError("HPyGlobal_Store: the global is not listed in HPyModuleDef.globals");
    }

    @HPyFunction("HPyGlobal_Load")
    static long loadGlobal(HPyThread thread, long global) {
        throw Errors.systemError("HPyGlobal_Load: the global is not listed in HPyModuleDef.globals");
    }
}
