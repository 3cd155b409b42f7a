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

    @PyBuiltin("getvalue(self, /)")
    static Object getValue(PyBytesIO self) {
        self.checkOpen();
        return new PyBytes(self.contents());
    }

    @PyBuiltin("getbuffer(self, /)")
    static Object getBuffer(PyBytesIO self) {
        self.checkOpen();
        return new PyMemoryView(self.exportBuffer());
    }

    @PyBuiltin("read(self, size=-1, /)")
    static Object read(PyBytesIO self, Object size) {
        self.checkOpen();
        return new PyBytes(self.read(StreamCalls.size(size)));
    }

    @PyBuiltin("read1(self, size=-1, /)")
    static Object readOnce(PyBytesIO self, Object size) {
        return read(self, size);
    }

    @PyBuiltin("readinto(self, buffer, /)")
    static long readInto(PyBytesIO self, Object buffer) {
        self.checkOpen();
        WritableBuffer target = WritableBuffer.of(buffer, "readinto");
        return target.fill(self.read(target.length()));
    }

    @PyBuiltin("readline(self, size=-1, /)")
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

    @PyBuiltin("write(self, b, /)")
    static long write(PyBytesIO self, byte[] bytes) {
        self.checkOpen();
        self.write(bytes);
        return bytes.length;
    }

    @PyBuiltin("tell(self, /)")
    static long tell(PyBytesIO self) {
        self.checkOpen();
        return self.position();
    }

    @PyBuiltin("seek(self, pos, whence=0, /)")
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

    @PyBuiltin("truncate(self, size=None, /)")
    static long truncate(PyBytesIO self, Object size) {
        self.checkOpen();
        long wanted = size == PyNone.NONE ? self.position() : StreamCalls.offset(size);
        if (wanted < 0) {
            throw Errors.valueError("negative size value %s", wanted);
        }
        self.truncate((int) Math.min(wanted, Integer.MAX_VALUE));
        return wanted;
    }

    @PyBuiltin("close(self, /)")
    static void close(PyBytesIO self) {
        self.checkResizable();
        self.markClosed();
    }

    @PyBuiltin("readable(self, /)")
    static boolean readable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PyBuiltin("writable(self, /)")
    static boolean writable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }

    @PyBuiltin("seekable(self, /)")
    static boolean seekable(PyBytesIO self) {
        self.checkOpen();
        return true;
    }
}
