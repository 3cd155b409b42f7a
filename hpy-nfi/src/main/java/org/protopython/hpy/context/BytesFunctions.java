// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** bytes. */
final class BytesFunctions {
    private BytesFunctions() {}

    private static PyBytes bytes(HPyThread thread, long handle) {
        Object value = thread.require(handle);
        if (value instanceof PyBytes bytes) {
            return bytes;
        }
        throw Errors.typeError("expected bytes, %s found", PyType.of(value));
    }

    @HPyFunction("HPyBytes_Check")
    static int check(HPyThread thread, long handle) {
        return thread.require(handle) instanceof PyBytes ? 1 : 0;
    }

    @HPyFunction("HPyBytes_Size")
    static long size(HPyThread thread, long handle) {
        return bytes(thread, handle).value().length;
    }

    @HPyFunction("HPyBytes_GET_SIZE")
    static long sizeUnchecked(HPyThread thread, long handle) {
        return size(thread, handle);
    }

    @HPyFunction("HPyBytes_AsString")
    static long asString(HPyThread thread, long handle) {
        PyBytes bytes = bytes(thread, handle);
        return thread.text(handle, bytes, bytes::value);
    }

    @HPyFunction("HPyBytes_AS_STRING")
    static long asStringUnchecked(HPyThread thread, long handle) {
        return asString(thread, handle);
    }

    @HPyFunction("HPyBytes_FromString")
    static long fromString(HPyThread thread, long bytes) {
        return thread.toHandle(new PyBytes(NativeMemory.getCString(bytes)));
    }

    @HPyFunction("HPyBytes_FromStringAndSize")
    static long fromStringAndSize(HPyThread thread, long bytes, long size) {
        if (bytes == 0) {
            throw Errors.valueError("NULL char * passed to HPyBytes_FromStringAndSize");
        }
        if (size < 0) {
            throw Errors.systemError("Negative size passed to PyBytes_FromStringAndSize");
        }
        return thread.toHandle(new PyBytes(NativeMemory.getBytes(bytes, size)));
    }
}
