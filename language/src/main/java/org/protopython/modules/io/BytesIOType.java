// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.runtime.Errors;

/** {@code io.BytesIO}. */
@PyTypeMethods(value = "BytesIO", doc = "A stream of bytes in memory.")
final class BytesIOType {
    private BytesIOType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyBytesIO(cls);
    }

    @PyBuiltin("__init__(self, /, initial_bytes=None)")
    static void init(PyBytesIO self, Object initialBytes) {
        self.start(initialBytes == PyNone.NONE ? new byte[0] : Buffers.contiguousBytes(initialBytes));
    }

    @PyBuiltin("__getstate__(self, /)")
    static Object state(PyBytesIO self) {
        self.checkOpen();
        synchronized (self) {
            return new PyTuple(new PyBytes(self.contents()), self.position(), StreamStates.attributes(self));
        }
    }

    @PyBuiltin("__setstate__(self, state, /)")
    static void setState(PyBytesIO self, Object state) {
        self.checkOpen();
        PyTuple items = StreamStates.check(self, state, 3);
        byte[] contents = Buffers.bytes(items.get(0));
        long position = StreamStates.position(items.get(1), "second item of state must be an integer, not %s");
        synchronized (self) {
            self.start(contents);
            self.setPosition(position);
        }
        StreamStates.setAttributes(self, items.get(2), "third");
    }

    @PyBuiltin(value = "getvalue(self, /)", doc = "All bytes of the stream, whatever the position.")
    static Object getValue(PyBytesIO self) {
        self.checkOpen();
        return new PyBytes(self.contents());
    }

    @PyBuiltin(value = "getbuffer(self, /)", doc = """
        A memoryview of the stream's content, by which it can be changed.

        As long as the view exists the size cannot change.\
        """)
    static Object getBuffer(PyBytesIO self) {
        self.checkOpen();
        return new PyMemoryView(self.exportBuffer());
    }

    @PyBuiltin(
            value = "read(self, size=-1, /)",
            doc = "Read at most size bytes, or all up to the end if size is negative or None. No bytes mean the end.")
    static Object read(PyBytesIO self, Object size) {
        self.checkOpen();
        return new PyBytes(self.read(StreamCalls.size(size)));
    }

    @PyBuiltin(value = "read1(self, size=-1, /)", doc = "The same as read().")
    static Object readOnce(PyBytesIO self, Object size) {
        return read(self, size);
    }

    @PyBuiltin(
            value = "readinto(self, buffer, /)",
            doc = "Read into a writable buffer and give the number of bytes; 0 means the end.")
    static long readInto(PyBytesIO self, Object buffer) {
        self.checkOpen();
        WritableBuffer target = WritableBuffer.of(buffer, "readinto");
        return target.fill(self.read(target.length()));
    }

    @PyBuiltin(
            value = "readline(self, size=-1, /)",
            doc = "The next line with its end, or the first size bytes of it. No bytes mean the end.")
    static Object readLine(PyBytesIO self, Object size) {
        self.checkOpen();
        return new PyBytes(self.readLine(StreamCalls.size(size)));
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyBytesIO self) {
        self.checkOpen();
        byte[] line = self.readLine(-1);
        if (line.length == 0) {
            throw Errors.stopIteration(null);
        }
        return new PyBytes(line);
    }

    @PyBuiltin(value = "write(self, b, /)", doc = "Write bytes at the position and give their number.")
    static long write(PyBytesIO self, byte[] bytes) {
        self.checkOpen();
        self.write(bytes);
        return bytes.length;
    }

    @PyBuiltin(value = "tell(self, /)", doc = "The position in bytes.")
    static long tell(PyBytesIO self) {
        self.checkOpen();
        return self.position();
    }

    @PyBuiltin(value = "seek(self, pos, whence=0, /)", doc = """
        Move to an offset in bytes and give the new position.

        whence says where it counts from: 0 the start, 1 the position, 2 the end.\
        """)
    static long seek(PyBytesIO self, long pos, int whence) {
        self.checkOpen();
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("invalid whence (%s, should be 0, 1 or 2)", whence);
        } else if (pos < 0 && whence == 0) {
            throw Errors.valueError("negative seek value %s", pos);
        }
        synchronized (self) {
            long origin = whence == 0 ? 0 : whence == 1 ? self.position() : self.size();
            if (pos > Long.MAX_VALUE - origin) {
                throw Errors.overflowError("new position too large");
            }
            long target = Math.max(0, origin + pos);
            self.setPosition(target);
            return target;
        }
    }

    @PyBuiltin(
            value = "truncate(self, size=None, /)",
            doc = "Cut the content off at size, by default the position, and give size. The position stays.")
    static long truncate(PyBytesIO self, Object size) {
        self.checkOpen();
        long wanted = size == PyNone.NONE ? self.position() : StreamCalls.offset(size);
        if (wanted < 0) {
            throw Errors.valueError("negative size value %s", wanted);
        }
        self.truncate((int) Math.min(wanted, Integer.MAX_VALUE));
        return wanted;
    }

    @PyBuiltin(value = "close(self, /)", doc = "Give up the content. All other methods raise ValueError then.")
    static void close(PyBytesIO self) {
        self.checkResizable();
        self.markClosed();
    }

    @PyBuiltin(value = "readable(self, /)", doc = "Always True, unless the stream is closed: that raises ValueError.")
    static boolean readable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PyBuiltin(value = "writable(self, /)", doc = "Always True, unless the stream is closed: that raises ValueError.")
    static boolean writable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PyBuiltin(value = "seekable(self, /)", doc = "Always True, unless the stream is closed: that raises ValueError.")
    static boolean seekable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }
}
