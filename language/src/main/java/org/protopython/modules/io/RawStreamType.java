// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** {@code _io._RawIOBase}: reading by means of {@code readinto}. */
@PyTypeMethods(value = "_RawIOBase", doc = "What streams of bytes without a buffer have in common.")
final class RawStreamType {
    private static final long CHUNK = 131072;

    private RawStreamType() {}

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyStream self, long count) {
        if (count < 0) {
            return Calls.callMethod(self, "readall");
        }
        if (count > Integer.MAX_VALUE - 8) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        PyByteArray buffer = new PyByteArray(new byte[(int) count]);
        Object result = Calls.callMethod(self, "readinto", buffer);
        if (result == PyNone.NONE) {
            return result;
        }
        if (!(Conversions.toIndex(result) instanceof Long read)) {
            throw Errors.valueError("cannot fit '%s' into an index-sized integer", PyType.of(result));
        }
        if (read < 0 || read > count) {
            throw Errors.valueError("readinto returned %s outside buffer size %s", read, count);
        }
        return new PyBytes(Arrays.copyOf(buffer.store(), read.intValue()));
    }

    @PyBuiltin("readall(self, /)")
    static Object readAll(PyStream self) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        while (true) {
            Object piece = Calls.callMethod(self, "read", CHUNK);
            if (piece == PyNone.NONE && all.size() == 0) {
                return piece;
            }
            byte[] bytes = piece == PyNone.NONE ? new byte[0] : Buffers.bytes(piece);
            if (bytes.length == 0) {
                return new PyBytes(all.toByteArray());
            }
            all.write(bytes, 0, bytes.length);
        }
    }

    @PyBuiltin("readinto(self, buffer, /)")
    static Object readInto(PyStream self, Object buffer) {
        throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, new Object[0]);
    }

    @PyBuiltin("write(self, b, /)")
    static Object write(PyStream self, Object b) {
        throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, new Object[0]);
    }
}
