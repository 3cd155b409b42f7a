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
@PyTypeMethods({"BufferedReader", "BufferedWriter", "BufferedRandom"})
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

    @PyGetter("closed")
    static Object closed(PyBuffered self) {
        return Attributes.get(raw(self), "closed");
    }

    @PyGetter("raw")
    static Object rawStream(PyBuffered self) {
        return self.raw() == null ? PyNone.NONE : self.raw();
    }

    @PyGetter("name")
    static Object name(PyBuffered self) {
        return Attributes.get(raw(self), "name");
    }

    @PyGetter("mode")
    static Object mode(PyBuffered self) {
        return Attributes.get(raw(self), "mode");
    }

    @PyBuiltin("close(self, /)")
    static void close(PyBuffered self) {
        if (!StreamCalls.isClosed(raw(self))) {
            if (self.isFinalizing()) {
                StreamCalls.warnUnclosed(raw(self), self);
            }
            StreamCalls.closeBoth(self, raw(self));
        }
    }

    @PyBuiltin("_dealloc_warn(self, source, /)")
    static void warnUnclosed(PyBuffered self, Object source) {
        if (self.raw() != null) {
            StreamCalls.warnUnclosed(self.raw(), source);
        }
    }

    @PyBuiltin("detach(self, /)")
    static Object detach(PyBuffered self) {
        Object raw = raw(self);
        Calls.callMethod(self, "flush");
        self.detach();
        StreamCalls.guard(raw);
        return raw;
    }

    @PyBuiltin("flush(self, /)")
    static void flush(PyBuffered self) {
        if (StreamCalls.isClosed(raw(self))) {
            throw StreamErrors.closed();
        }
        self.flushAll();
    }

    @PyBuiltin("seek(self, target, whence=0, /)")
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

    @PyBuiltin("tell(self, /)")
    static long tell(PyBuffered self) {
        raw(self);
        return self.tell();
    }

    @PyBuiltin("truncate(self, pos=None, /)")
    static Object truncate(PyBuffered self, Object pos) {
        checkOpen(self, "truncate");
        if (self.type().isSubtypeOf(StreamTypes.BUFFERED_READER)) {
            throw StreamErrors.unsupported("truncate");
        }
        Object size = pos == PyNone.NONE ? self.tell() : pos;
        self.flushAll();
        return Calls.callMethod(raw(self), "truncate", size);
    }

    @PyBuiltin("fileno(self, /)")
    static Object fileno(PyBuffered self) {
        return Calls.callMethod(raw(self), "fileno");
    }

    @PyBuiltin("isatty(self, /)")
    static Object isTerminal(PyBuffered self) {
        return Calls.callMethod(raw(self), "isatty");
    }

    @PyBuiltin("seekable(self, /)")
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
