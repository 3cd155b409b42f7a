// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code io.StringIO}. */
@PyTypeMethods(value = "StringIO", doc = """
    A stream of text in memory, which holds initial_value at first.

    newline is as for TextIOWrapper, but '\\n' by default.\
    """)
final class StringIOType {
    private StringIOType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyStringIO(cls);
    }

    @PyBuiltin("__init__(self, /, initial_value='', newline='\\n')")
    static void init(PyStringIO self, Object initialValue, Object newline) {
        Newlines mode = mode(newline);
        self.start(text(initialValue), mode);
    }

    private static Newlines mode(Object newline) {
        if (newline != PyNone.NONE && Conversions.asText(newline) == null) {
            throw Errors.typeError("newline must be str or None, not %s", PyType.of(newline));
        }
        Newlines mode = Newlines.of(newline == PyNone.NONE ? newline : Conversions.asText(newline));
        if (mode == null) {
            throw Errors.valueError("illegal newline value: %s", Texts.reprJava(newline));
        }
        return mode;
    }

    private static TruffleString text(Object initialValue) {
        TruffleString text = initialValue == PyNone.NONE ? PyStrings.EMPTY : Conversions.asText(initialValue);
        if (text == null) {
            throw Errors.typeError("initial_value must be str or None, not %s", PyType.of(initialValue));
        }
        return text;
    }

    @PyBuiltin("__getstate__(self, /)")
    static Object state(PyStringIO self) {
        checkOpen(self);
        synchronized (self) {
            return new PyTuple(
                    self.contents(), self.newlines().argument(), self.position(), StreamStates.attributes(self));
        }
    }

    @PyBuiltin("__setstate__(self, state, /)")
    static void setState(PyStringIO self, Object state) {
        checkOpen(self);
        PyTuple items = StreamStates.check(self, state, 4);
        Newlines mode = mode(items.get(1));
        TruffleString text = text(items.get(0));
        long position = StreamStates.position(items.get(2), "third item of state must be an integer, got %s");
        self.restore(text, mode, position);
        StreamStates.setAttributes(self, items.get(3), "fourth");
    }

    private static void checkOpen(PyStringIO self) {
        if (self.isClosed()) {
            throw Errors.valueError("I/O operation on closed file");
        }
    }

    @PyBuiltin(value = "getvalue(self, /)", doc = "The whole text, whatever the position.")
    static Object getValue(PyStringIO self) {
        checkOpen(self);
        return self.contents();
    }

    @PyBuiltin(
            value = "read(self, size=-1, /)",
            doc = "Read at most size characters, or all up to the end if size is negative or None.")
    static Object read(PyStringIO self, Object size) {
        checkOpen(self);
        return self.read(StreamCalls.size(size));
    }

    @PyBuiltin(
            value = "readline(self, size=-1, /)",
            doc = "The next line with its end, or the first size characters of it. An empty str means the end.")
    static Object readLine(PyStringIO self, Object size) {
        checkOpen(self);
        return self.readLine(StreamCalls.size(size));
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyStringIO self) {
        checkOpen(self);
        TruffleString line = self.type().isBuiltin() ? self.readLine(-1) : derivedLine(self);
        if (line.isEmpty()) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    /** What the {@code readline} of a derived class gives. */
    private static TruffleString derivedLine(PyStringIO self) {
        Object line = Calls.callMethod(self, "readline");
        TruffleString text = Conversions.asText(line);
        if (text == null) {
            throw Errors.raise(
                    ExceptionTypes.OS_ERROR, "readline() should have returned a str object, not '%s'", PyType.of(line));
        }
        return text;
    }

    @PyBuiltin(value = "write(self, s, /)", doc = "Write a str at the position and give its length.")
    static long write(PyStringIO self, Object s) {
        TruffleString text = Conversions.asText(s);
        if (text == null) {
            throw Errors.typeError("string argument expected, got '%s'", PyType.of(s));
        }
        checkOpen(self);
        self.write(text);
        return PyStrings.length(text);
    }

    @PyBuiltin(value = "tell(self, /)", doc = "The position in characters.")
    static long tell(PyStringIO self) {
        checkOpen(self);
        return self.position();
    }

    @PyBuiltin(value = "seek(self, pos, whence=0, /)", doc = """
        Move to an offset in characters from the start and give the new position.

        With whence 1, which stays at the position, and 2, which goes to the end, the offset must be 0.\
        """)
    static long seek(PyStringIO self, long pos, int whence) {
        checkOpen(self);
        if (whence < 0 || whence > 2) {
            throw Errors.valueError("Invalid whence (%s, should be 0, 1 or 2)", whence);
        } else if (pos < 0 && whence == 0) {
            throw Errors.valueError("Negative seek position %s", pos);
        } else if (whence != 0 && pos != 0) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "Can't do nonzero cur-relative seeks");
        }
        synchronized (self) {
            long target = whence == 0 ? pos : whence == 1 ? self.position() : self.size();
            self.setPosition(target);
            return target;
        }
    }

    @PyBuiltin(
            value = "truncate(self, pos=None, /)",
            doc = "Cut the text off at pos, by default the position, and give pos. The position stays.")
    static long truncate(PyStringIO self, Object pos) {
        checkOpen(self);
        long size = pos == PyNone.NONE ? self.position() : StreamCalls.size(pos);
        if (size < 0) {
            throw Errors.valueError("Negative size value %s", size);
        }
        self.truncate((int) Math.min(size, Integer.MAX_VALUE));
        return size;
    }

    @PyBuiltin(value = "close(self, /)", doc = "Give up the text. All other methods raise ValueError then.")
    static void close(PyStringIO self) {
        self.markClosed();
    }

    @PyBuiltin(value = "flush(self, /)", doc = "Does nothing: the text is nowhere else.")
    static void flush(PyStringIO self) {}

    @PyBuiltin(value = "readable(self, /)", doc = "Always True, unless the stream is closed: that raises ValueError.")
    static boolean readable(PyStringIO self) {
        checkOpen(self);
        return true;
    }

    @PyBuiltin(value = "writable(self, /)", doc = "Always True, unless the stream is closed: that raises ValueError.")
    static boolean writable(PyStringIO self) {
        checkOpen(self);
        return true;
    }

    @PyBuiltin(value = "seekable(self, /)", doc = "Always True, unless the stream is closed: that raises ValueError.")
    static boolean seekable(PyStringIO self) {
        checkOpen(self);
        return true;
    }

    @PyGetter(value = "newlines", doc = "The line ends that were translated so far: None, a str or a tuple of several.")
    static Object newlines(PyStringIO self) {
        checkOpen(self);
        return self.seen().value();
    }

    @PyGetter(value = "line_buffering", doc = "Always False: nothing is held back.")
    static boolean lineBuffering(PyStringIO self) {
        checkOpen(self);
        return false;
    }
}
