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

    @PyBuiltin(value = "read(self, size=-1, /)", doc = """
        Read at most size bytes, which may give fewer, or all up to the end if size is negative.

        None means that there is nothing for now; no bytes mean the end.\
        """)
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

    @PyBuiltin(value = "readall(self, /)", doc = "Read all bytes up to the end, by as many reads as it takes.")
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

    @PyBuiltin(
            value = "readinto(self, buffer, /)",
            doc = "Read into a writable buffer and give the number of bytes; 0 means the end. Subclasses write it.")
    static Object readInto(PyStream self, Object buffer) {
        throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, new Object[0]);
    }

    @PyBuiltin(
            value = "write(self, b, /)",
            doc = "Write bytes and give how many were written, which may be fewer than all. Subclasses write it.")
    static Object write(PyStream self, Object b) {
        throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, new Object[0]);
    }
}
