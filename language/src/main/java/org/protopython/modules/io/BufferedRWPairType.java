// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;

/** {@code io.BufferedRWPair}, of which each half does what a buffered stream does. */
@PyTypeMethods(value = "BufferedRWPair", doc = """
    A stream of two raw ones, of which one is read and the other one written, such as both ends of a connection.

    Neither can move its position.\
    """)
final class BufferedRWPairType {
    private BufferedRWPairType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        return new PyBufferedPair((PyType) cls);
    }

    @PyBuiltin("__init__(self, reader, writer, buffer_size=131072, /)")
    static void init(PyBufferedPair self, Object reader, Object writer, int bufferSize) {
        BufferedMethods.require(reader, "readable");
        BufferedMethods.require(writer, "writable");
        PyBuffered input = new PyBuffered(StreamTypes.BUFFERED_READER);
        BufferedMethods.init(input, reader, bufferSize);
        PyBuffered output = new PyBuffered(StreamTypes.BUFFERED_WRITER);
        BufferedMethods.init(output, writer, bufferSize);
        self.start(input, output);
        StreamCalls.leaveTo(input);
        StreamCalls.leaveTo(output);
        DeadObjects.guardAny(self);
    }

    private static PyBuffered reader(PyBufferedPair self) {
        return initialised(self.reader());
    }

    private static PyBuffered writer(PyBufferedPair self) {
        return initialised(self.writer());
    }

    private static PyBuffered initialised(PyBuffered half) {
        if (half == null) {
            throw Errors.valueError("I/O operation on uninitialized object");
        }
        return half;
    }

    @PyBuiltin(
            value = "read(self, size=-1, /)",
            doc = "Read at most size bytes, or all up to the end if size is negative or None.")
    static Object read(PyBufferedPair self, Object size) {
        return Calls.callMethod(reader(self), "read", size);
    }

    @PyBuiltin(
            value = "read1(self, size=-1, /)",
            doc = "Read at most size bytes with at most one read of the stream below.")
    static Object readOnce(PyBufferedPair self, Object size) {
        return Calls.callMethod(reader(self), "read1", size);
    }

    @PyBuiltin(
            value = "peek(self, size=0, /)",
            doc = "Bytes that come next, without moving on: at least one unless the end has come.")
    static Object peek(PyBufferedPair self, Object size) {
        return Calls.callMethod(reader(self), "peek", size);
    }

    @PyBuiltin(
            value = "readinto(self, buffer, /)",
            doc = "Read into a writable buffer and give the number of bytes; 0 means the end.")
    static Object readInto(PyBufferedPair self, Object buffer) {
        return Calls.callMethod(reader(self), "readinto", buffer);
    }

    @PyBuiltin(
            value = "readinto1(self, buffer, /)",
            doc = "Like readinto(), with at most one read of the stream below.")
    static Object readIntoOnce(PyBufferedPair self, Object buffer) {
        return Calls.callMethod(reader(self), "readinto1", buffer);
    }

    @PyBuiltin(value = "write(self, buffer, /)", doc = "Write bytes into the buffer and give their number.")
    static Object write(PyBufferedPair self, Object buffer) {
        return Calls.callMethod(writer(self), "write", buffer);
    }

    @PyBuiltin(value = "flush(self, /)", doc = "Write what is in the buffer to the stream below.")
    static Object flush(PyBufferedPair self) {
        return Calls.callMethod(writer(self), "flush");
    }

    @PyBuiltin(value = "readable(self, /)", doc = "Whether the reader can be read.")
    static Object readable(PyBufferedPair self) {
        return Calls.callMethod(reader(self), "readable");
    }

    @PyBuiltin(value = "writable(self, /)", doc = "Whether the writer can be written.")
    static Object writable(PyBufferedPair self) {
        return Calls.callMethod(writer(self), "writable");
    }

    @PyBuiltin(value = "isatty(self, /)", doc = "Whether one of both streams belongs to a terminal.")
    static boolean isTerminal(PyBufferedPair self) {
        return StreamCalls.isTrue(writer(self), "isatty") || StreamCalls.isTrue(reader(self), "isatty");
    }

    /** Closes both, whatever the first says to it. */
    @PyBuiltin(value = "close(self, /)", doc = "Flush and close both streams.")
    static Object close(PyBufferedPair self) {
        try {
            StreamCalls.callBoth(writer(self), "close", reader(self), "close");
        } finally {
            self.markClosed();
        }
        return PyNone.NONE;
    }

    @PyGetter(value = "closed", doc = "Whether the writer has been closed.")
    static Object closed(PyBufferedPair self) {
        return Attributes.get(writer(self), "closed");
    }
}
