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
@PyTypeMethods("BufferedRWPair")
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

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyBufferedPair self, Object size) {
        return Calls.callMethod(reader(self), "read", size);
    }

    @PyBuiltin("read1(self, size=-1, /)")
    static Object readOnce(PyBufferedPair self, Object size) {
        return Calls.callMethod(reader(self), "read1", size);
    }

    @PyBuiltin("peek(self, size=0, /)")
    static Object peek(PyBufferedPair self, Object size) {
        return Calls.callMethod(reader(self), "peek", size);
    }

    @PyBuiltin("readinto(self, buffer, /)")
    static Object readInto(PyBufferedPair self, Object buffer) {
        return Calls.callMethod(reader(self), "readinto", buffer);
    }

    @PyBuiltin("readinto1(self, buffer, /)")
    static Object readIntoOnce(PyBufferedPair self, Object buffer) {
        return Calls.callMethod(reader(self), "readinto1", buffer);
    }

    @PyBuiltin("write(self, buffer, /)")
    static Object write(PyBufferedPair self, Object buffer) {
        return Calls.callMethod(writer(self), "write", buffer);
    }

    @PyBuiltin("flush(self, /)")
    static Object flush(PyBufferedPair self) {
        return Calls.callMethod(writer(self), "flush");
    }

    @PyBuiltin("readable(self, /)")
    static Object readable(PyBufferedPair self) {
        return Calls.callMethod(reader(self), "readable");
    }

    @PyBuiltin("writable(self, /)")
    static Object writable(PyBufferedPair self) {
        return Calls.callMethod(writer(self), "writable");
    }

    @PyBuiltin("isatty(self, /)")
    static boolean isTerminal(PyBufferedPair self) {
        return StreamCalls.isTrue(writer(self), "isatty") || StreamCalls.isTrue(reader(self), "isatty");
    }

    /** Closes both, whatever the first says to it. */
    @PyBuiltin("close(self, /)")
    static Object close(PyBufferedPair self) {
        try {
            StreamCalls.callBoth(writer(self), "close", reader(self), "close");
        } finally {
            self.markClosed();
        }
        return PyNone.NONE;
    }

    @PyGetter("closed")
    static Object closed(PyBufferedPair self) {
        return Attributes.get(writer(self), "closed");
    }
}
