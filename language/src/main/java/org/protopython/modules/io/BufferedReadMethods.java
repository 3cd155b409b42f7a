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

    @PyBuiltin("readable(self, /)")
    static Object readable(PyBuffered self) {
        return Calls.callMethod(BufferedMethods.raw(self), "readable");
    }

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyBuffered self, Object size) {
        checkOpen(self, "read");
        long count = StreamCalls.size(size);
        if (count < -1) {
            throw Errors.valueError("read length must be non-negative or -1");
        }
        byte[] bytes = count < 0 ? self.readAll() : self.read(count);
        return bytes == null ? PyNone.NONE : new PyBytes(bytes);
    }

    @PyBuiltin("read1(self, size=-1, /)")
    static Object readOnce(PyBuffered self, long size) {
        checkOpen(self, "read");
        return new PyBytes(self.readOnce(size));
    }

    @PyBuiltin("peek(self, size=0, /)")
    static Object peek(PyBuffered self, long size) {
        checkOpen(self, "peek");
        return new PyBytes(self.peek());
    }

    @PyBuiltin("readline(self, size=-1, /)")
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

    @PyBuiltin("readinto(self, buffer, /)")
    static Object readInto(PyBuffered self, Object buffer) {
        checkOpen(self, "readinto");
        WritableBuffer target = WritableBuffer.of(buffer, "readinto");
        byte[] bytes = self.read(target.length());
        long filled = target.fill(bytes == null ? new byte[0] : bytes);
        return bytes == null ? (Object) PyNone.NONE : (Object) filled;
    }

    @PyBuiltin("readinto1(self, buffer, /)")
    static Object readOnceInto(PyBuffered self, Object buffer) {
        WritableBuffer target = WritableBuffer.of(buffer, "readinto1");
        checkOpen(self, "readinto");
        byte[] bytes = self.readOnceInto(target.length());
        long filled = target.fill(bytes == null ? new byte[0] : bytes);
        return bytes == null ? (Object) PyNone.NONE : (Object) filled;
    }
}
