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

    @PyBuiltin(
            value = "detach(self, /)",
            doc = "Give the raw stream below and let go of it. This stream can do nothing more then.")
    static Object detach(PyStream self) {
        throw StreamErrors.unsupported("detach");
    }

    @PyBuiltin(value = "read(self, size=-1, /)", doc = """
        Read at most size bytes, or all up to the end if size is negative or None.

        Raises BlockingIOError when the stream below does not wait and has nothing.\
        """)
    static Object read(PyStream self, Object size) {
        throw StreamErrors.unsupported("read");
    }

    @PyBuiltin(
            value = "read1(self, size=-1, /)",
            doc = "Read at most size bytes with at most one read of the stream below. No bytes mean the end.")
    static Object readOnce(PyStream self, Object size) {
        throw StreamErrors.unsupported("read1");
    }

    @PyBuiltin(value = "write(self, b, /)", doc = """
        Write bytes and give their number. Raises BlockingIOError when the stream below takes no more for now.\
        """)
    static Object write(PyStream self, Object b) {
        throw StreamErrors.unsupported("write");
    }

    @PyBuiltin(
            value = "readinto(self, buffer, /)",
            doc = "Read into a writable buffer and give the number of bytes; 0 means the end.")
    static long readInto(PyStream self, Object buffer) {
        return fill(self, WritableBuffer.of(buffer, "readinto"), "read");
    }

    @PyBuiltin(
            value = "readinto1(self, buffer, /)",
            doc = "Like readinto(), with at most one read of the stream below.")
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
