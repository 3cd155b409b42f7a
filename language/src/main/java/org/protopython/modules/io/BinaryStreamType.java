// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code _io._BufferedIOBase}. */
@PyTypeMethods(value = "_BufferedIOBase", doc = "What buffered streams of bytes have in common.")
final class BinaryStreamType {
    private BinaryStreamType() {}

    @PyBuiltin("detach(self, /)")
    static Object detach(PyStream self) {
        throw StreamErrors.unsupported("detach");
    }

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyStream self, Object size) {
        throw StreamErrors.unsupported("read");
    }

    @PyBuiltin("read1(self, size=-1, /)")
    static Object readOnce(PyStream self, Object size) {
        throw StreamErrors.unsupported("read1");
    }

    @PyBuiltin("write(self, b, /)")
    static Object write(PyStream self, Object b) {
        throw StreamErrors.unsupported("write");
    }

    @PyBuiltin("readinto(self, buffer, /)")
    static long readInto(PyStream self, Object buffer) {
        return fill(self, WritableBuffer.of(buffer, "readinto"), "read");
    }

    @PyBuiltin("readinto1(self, buffer, /)")
    static long readOnceInto(PyStream self, Object buffer) {
        return fill(self, WritableBuffer.of(buffer, "readinto1"), "read1");
    }

    private static long fill(PyStream self, WritableBuffer target, String method) {
        try {
            byte[] bytes = Buffers.bytes(Calls.callMethod(self, method, (long) target.length()));
            if (bytes.length > target.length()) {
                throw Errors.valueError(
                        "read() returned too much data: %d bytes requested, %d returned",
                        target.length(), bytes.length);
            }
            target.put(0, bytes, bytes.length);
            return bytes.length;
        } catch (PException e) {
            target.release();
            throw e;
        }
    }
}
