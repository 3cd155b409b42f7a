// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.handles.HandleBits;
import org.protopython.hpy.handles.NativeData;
import org.protopython.hpy.nfi.Downcalls;
import org.protopython.hpy.nfi.HPyContextTable;
import org.protopython.hpy.nfi.NativeLayout;
import org.protopython.hpy.nfi.NativeMemory;
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
        Fields.store(owner(thread, handle), field, thread.get(value), thread.isChecked() ? HandleBits.NULL : value);
    }

    @HPyFunction("HPyField_Load")
    static long load(HPyThread thread, long handle, long word) {
        return thread.toHandle(Fields.load(thread, owner(thread, handle), word));
    }

    /** C does this for listed globals, but for a context in debug mode: that goes by the context without checks. */
    @HPyFunction("HPyGlobal_Store")
    static void storeGlobal(HPyThread thread, long global, long value) {
        if (!thread.isChecked() || !isListed(NativeMemory.getLong(global))) {
            throw Errors.systemError("HPyGlobal_Store: the global is not listed in HPyModuleDef.globals");
        }
        HPyThread plain = thread.state().thread();
        long handle = plain.toHandle(thread.get(value));
        Downcalls.nothing(function(plain, GLOBAL_STORE), plain.address(), global, handle);
        plain.close(handle);
    }

    @HPyFunction("HPyGlobal_Load")
    static long loadGlobal(HPyThread thread, long global) {
        if (!thread.isChecked() || !isListed(global)) {
            throw Errors.systemError("HPyGlobal_Load: the global is not listed in HPyModuleDef.globals");
        }
        HPyThread plain = thread.state().thread();
        return thread.toHandle(plain.take(Downcalls.word(function(plain, GLOBAL_LOAD), plain.address(), global)));
    }

    private static boolean isListed(long number) {
        return number > 0 && number < NativeLayout.GLOBALS;
    }

    private static long function(HPyThread thread, int id) {
        return NativeMemory.getLong(thread.address() + HPyContextTable.offset(id));
    }

    private static final int GLOBAL_STORE = HPyContextTable.id("ctx_Global_Store");
    private static final int GLOBAL_LOAD = HPyContextTable.id("ctx_Global_Load");
}
