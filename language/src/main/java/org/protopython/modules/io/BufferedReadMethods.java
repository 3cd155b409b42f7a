// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Calls;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.runtime.Errors;

/** Reading from a buffered stream. */
@PyTypeMethods({"BufferedReader", "BufferedRandom"})
final class BufferedReadMethods {
    private BufferedReadMethods() {}

    private static void checkOpen(PyBuffered self, String operation) {
        if (StreamCalls.isClosed(BufferedMethods.raw(self))) {
            throw Errors.valueError("%s of closed file", operation);
        }
    }

    @PyBuiltin(value = "readable(self, /)", doc = "Whether the raw stream can be read.")
    static Object readable(PyBuffered self) {
        return Calls.callMethod(BufferedMethods.raw(self), "readable");
    }

    @PyBuiltin(value = "read(self, size=-1, /)", doc = """
        Read at most size bytes, or all up to the end if size is negative or None.

        None means that the raw stream does not wait and has nothing.\
        """)
    static Object read(PyBuffered self, Object size) {
        checkOpen(self, "read");
        long count = StreamCalls.size(size);
        if (count < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        byte[] bytes = count < 0 ? self.readAll() : self.read(count);
        return bytes == null ? PyNone.NONE : new PyBytes(bytes);
    }

    @PyBuiltin(value = "read1(self, size=-1, /)", doc = """
        Read at most size bytes with at most one read of the raw stream. A negative size stands for the buffer's.\
        """)
    static Object readOnce(PyBuffered self, long size) {
        checkOpen(self, "read");
        return new PyBytes(self.readOnce(size));
    }

    @PyBuiltin(
            value = "peek(self, size=0, /)",
            doc = "Bytes that come next, without moving on: at least one unless the end has come.")
    static Object peek(PyBuffered self, long size) {
        checkOpen(self, "peek");
        return new PyBytes(self.peek());
    }

    @PyBuiltin(
            value = "readline(self, size=-1, /)",
            doc = "The next line with its end, or the first size bytes of it. No bytes mean the end.")
    static Object readLine(PyBuffered self, Object size) {
        checkOpen(self, "readline");
        return new PyBytes(self.readLine(StreamCalls.size(size)));
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyBuffered self) {
        checkOpen(self, "readline");
        byte[] line = self.readLine(-1);
        if (line.length == 0) {
            throw Errors.stopIteration(null);
        }
        return new PyBytes(line);
    }

    @PyBuiltin(
            value = "readinto(self, buffer, /)",
            doc = "Read into a writable buffer and give the number of bytes; 0 means the end.")
    static Object readInto(PyBuffered self, Object buffer) {
        checkOpen(self, "readinto");
        WritableBuffer target = WritableBuffer.of(buffer, "readinto");
        byte[] bytes = self.read(target.length());
        long filled = target.fill(bytes == null ? new byte[0] : bytes);
        return bytes == null ? (Object) PyNone.NONE : (Object) filled;
    }

    @PyBuiltin(value = "readinto1(self, buffer, /)", doc = "Like readinto(), with at most one read of the raw stream.")
    static Object readOnceInto(PyBuffered self, Object buffer) {
        WritableBuffer target = WritableBuffer.of(buffer, "readinto1");
        checkOpen(self, "readinto");
        byte[] bytes = self.readOnceInto(target.length());
        long filled = target.fill(bytes == null ? new byte[0] : bytes);
        return bytes == null ? (Object) PyNone.NONE : (Object) filled;
    }
}
