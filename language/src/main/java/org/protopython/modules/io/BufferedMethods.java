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
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;

/** What the three buffered streams have in common. */
@PyTypeMethods(
        value = {"BufferedReader", "BufferedWriter", "BufferedRandom"},
        doc = """
    A buffer around a raw stream that is read, written or, by BufferedRandom, both.

    buffer_size is its size in bytes. Raises OSError if the raw stream cannot be used so.\
    """)
final class BufferedMethods {
    /** The last way of Linux to say where a file is entered. */
    private static final int SEEK_HOLE = 4;

    private BufferedMethods() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(Object cls, Object[] args, PyDict kwargs) {
        return new PyBuffered((PyType) cls);
    }

    @PyBuiltin("__init__(self, /, raw, buffer_size=131072)")
    static void init(PyBuffered self, Object raw, int bufferSize) {
        PyType type = self.type();
        self.reset();
        if (type.isSubtypeOf(StreamTypes.BUFFERED_RANDOM)) {
            require(raw, "seekable");
        }
        if (!type.isSubtypeOf(StreamTypes.BUFFERED_WRITER)) {
            require(raw, "readable");
        }
        if (!type.isSubtypeOf(StreamTypes.BUFFERED_READER)) {
            require(raw, "writable");
        }
        if (bufferSize <= 0) {
            throw Errors.valueError("buffer size must be strictly positive");
        }
        self.start(raw, bufferSize);
        StreamCalls.leaveTo(raw);
        DeadObjects.guardAny(self);
    }

    @PyBuiltin("__getstate__(self, /)")
    static Object state(PyBuffered self) {
        throw StreamErrors.unpicklable(self);
    }

    static void require(Object raw, String ability) {
        if (!StreamCalls.isTrue(raw, ability)) {
            throw StreamErrors.unsupported("File or stream is not " + ability + ".");
        }
    }

    /** The stream below; ValueError when there is none. */
    static Object raw(PyBuffered self) {
        if (self.raw() == null) {
            throw self.withoutRaw();
        }
        return self.raw();
    }

    private static void checkOpen(PyBuffered self, String operation) {
        if (StreamCalls.isClosed(raw(self))) {
            throw Errors.valueError("%s of closed file", operation);
        }
    }

    @PyGetter(value = "closed", doc = "Whether the raw stream has been closed.")
    static Object closed(PyBuffered self) {
        return Attributes.get(raw(self), "closed");
    }

    @PyGetter(value = "raw", doc = "The raw stream below.")
    static Object rawStream(PyBuffered self) {
        return self.raw() == null ? PyNone.NONE : self.raw();
    }

    @PyGetter(value = "name", doc = "The name of the raw stream: a path or a descriptor.")
    static Object name(PyBuffered self) {
        return Attributes.get(raw(self), "name");
    }

    @PyGetter(value = "mode", doc = "The mode of the raw stream.")
    static Object mode(PyBuffered self) {
        return Attributes.get(raw(self), "mode");
    }

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Flush and close both this stream and the raw one. Does nothing if they are closed already.")
    static void close(PyBuffered self) {
        if (!StreamCalls.isClosed(raw(self))) {
            if (self.isFinalizing()) {
                StreamCalls.warnUnclosed(raw(self), self);
            }
            StreamCalls.closeBoth(self, raw(self));
        }
    }

    @PyBuiltin(value = "_dealloc_warn(self, source, /)", doc = "Warn that source was not closed.")
    static void warnUnclosed(PyBuffered self, Object source) {
        if (self.raw() != null) {
            StreamCalls.warnUnclosed(self.raw(), source);
        }
    }

    @PyBuiltin(
            value = "detach(self, /)",
            doc = "Flush, give the raw stream and let go of it. This stream can do nothing more then.")
    static Object detach(PyBuffered self) {
        Object raw = raw(self);
        Calls.callMethod(self, "flush");
        self.detach();
        StreamCalls.guard(raw);
        return raw;
    }

    @PyBuiltin(
            value = "flush(self, /)",
            doc = "Write what is in the buffer to the raw stream, and let both have the same position.")
    static void flush(PyBuffered self) {
        if (StreamCalls.isClosed(raw(self))) {
            throw StreamErrors.closed();
        }
        self.flushAll();
    }

    @PyBuiltin(value = "seek(self, target, whence=0, /)", doc = """
        Move to an offset in bytes and give the new position.

        whence says where it counts from: 0 the start, 1 the position, 2 the end.\
        """)
    static long seek(PyBuffered self, Object target, int whence) {
        if (whence < 0 || whence > SEEK_HOLE) {
            throw Errors.valueError("whence value %d unsupported", whence);
        }
        checkOpen(self, "seek");
        require(raw(self), "seekable");
        if (Conversions.toIndex(target) instanceof Long offset) {
            return self.seek(offset, whence);
        }
        throw Errors.valueError("cannot fit '%s' into an offset-sized integer", PyType.of(target));
    }

    @PyBuiltin(value = "tell(self, /)", doc = "The position in bytes.")
    static long tell(PyBuffered self) {
        raw(self);
        return self.tell();
    }

    @PyBuiltin(
            value = "truncate(self, pos=None, /)",
            doc = "Make the file pos bytes long, or as long as the position is far, and give the new size.")
    static Object truncate(PyBuffered self, Object pos) {
        checkOpen(self, "truncate");
        if (self.type().isSubtypeOf(StreamTypes.BUFFERED_READER)) {
            throw StreamErrors.unsupported("truncate");
        }
        Object size = pos == PyNone.NONE ? self.tell() : pos;
        self.flushAll();
        return Calls.callMethod(raw(self), "truncate", size);
    }

    @PyBuiltin(value = "fileno(self, /)", doc = "The descriptor below the stream. Raises OSError when there is none.")
    static Object fileno(PyBuffered self) {
        return Calls.callMethod(raw(self), "fileno");
    }

    @PyBuiltin(value = "isatty(self, /)", doc = "Whether the raw stream belongs to a terminal.")
    static Object isTerminal(PyBuffered self) {
        return Calls.callMethod(raw(self), "isatty");
    }

    @PyBuiltin(value = "seekable(self, /)", doc = "Whether the raw stream can move its position.")
    static Object seekable(PyBuffered self) {
        return Calls.callMethod(raw(self), "seekable");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyBuffered self) {
        Object name = StreamCalls.shownOrNull(self, "name");
        String type = StreamCalls.typeName(self);
        return name == null ? "<" + type + ">" : "<" + type + " name=" + Texts.reprJava(name) + ">";
    }
}
