// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerConversion;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.text.codec.TextCodec;
import org.protopython.runtime.Errors;

/** {@code io.TextIOWrapper}. */
@PyTypeMethods(value = "TextIOWrapper", doc = """
    A stream of text over a buffered stream of bytes.

    encoding is by default the locale's, errors is 'strict' or another way to treat errors. newline None
    makes a line feed of any line end read and the system's line end of line feeds written; '' knows any
    line end but translates none; all others are the only line end, written for line feeds. line_buffering
    flushes after each line; write_through holds no text back.\
    """)
final class TextIOWrapperType {
    private static final String UNINITIALIZED = "I/O operation on uninitialized object";

    private TextIOWrapperType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyTextIOWrapper(cls);
    }

    @PyBuiltin("__init__(self, /, buffer, encoding=None, errors=None, newline=None, line_buffering=False,"
            + " write_through=False)")
    static void init(
            PyTextIOWrapper self,
            Object buffer,
            TruffleString encoding,
            TruffleString errors,
            Object newline,
            boolean lineBuffering,
            boolean writeThrough) {
        self.reset();
        if (encoding == null) {
            IoModule.warnOfDefaultEncoding(1);
        }
        self.open(
                buffer,
                encodingOf(encoding),
                errors == null ? "strict" : Codecs.name(errors),
                newlinesOf(newline),
                lineBuffering,
                writeThrough);
        StreamCalls.leaveTo(buffer);
        DeadObjects.guardAny(self);
    }

    /** The name of an encoding; that of the locale is always UTF-8. */
    static String encodingOf(TruffleString encoding) {
        String name = encoding == null ? "UTF-8" : Codecs.name(encoding);
        if (name.equals("locale")) {
            return "UTF-8";
        } else if (TextCodec.canonicalName(name) == null) {
            RegisteredCodec.check(name);
        }
        return name;
    }

    static Newlines newlinesOf(Object newline) {
        TruffleString text = newline == PyNone.NONE ? null : Conversions.asText(newline);
        if (text == null && newline != PyNone.NONE) {
            throw Errors.typeError("open() argument 'newline' must be str or None, not %s", PyType.of(newline));
        }
        Newlines mode = Newlines.of(text == null ? PyNone.NONE : text);
        if (mode == null) {
            throw Errors.valueError("illegal newline value: %s", text);
        }
        return mode;
    }

    private static Object buffer(PyTextIOWrapper self) {
        if (self.buffer() == null) {
            throw Errors.valueError(self.isDetached() ? "underlying buffer has been detached" : UNINITIALIZED);
        }
        return self.buffer();
    }

    private static void checkOpen(PyTextIOWrapper self) {
        if (StreamCalls.isClosed(buffer(self))) {
            throw StreamErrors.closed();
        }
    }

    @PyBuiltin("__getstate__(self, /)")
    static Object state(PyTextIOWrapper self) {
        throw StreamErrors.unpicklable(self);
    }

    @PyGetter(value = "buffer", doc = "The stream of bytes below.")
    static Object binary(PyTextIOWrapper self) {
        return buffer(self);
    }

    @PyGetter(value = "encoding", doc = "Name of the encoding.")
    static String encoding(PyTextIOWrapper self) {
        return self.encoding();
    }

    @PyGetter(value = "errors", doc = "Name of the way to treat errors of encoding and decoding.")
    static String errors(PyTextIOWrapper self) {
        return self.errors();
    }

    @PyGetter(value = "newlines", doc = "The line ends that were translated so far: None, a str or a tuple of several.")
    static Object newlines(PyTextIOWrapper self) {
        return self.seen().value();
    }

    @PyGetter(value = "line_buffering", doc = "Whether writing a line end flushes the stream.")
    static boolean lineBuffering(PyTextIOWrapper self) {
        return self.lineBuffering();
    }

    @PyGetter(value = "write_through", doc = "Whether text that is written goes to the stream below at once.")
    static boolean writeThrough(PyTextIOWrapper self) {
        return self.writeThrough();
    }

    @PyGetter(value = "name", doc = "The name of the stream below.")
    static Object name(PyTextIOWrapper self) {
        return Attributes.get(buffer(self), "name");
    }

    @PyGetter(value = "closed", doc = "Whether the stream below has been closed.")
    static Object closed(PyTextIOWrapper self) {
        return Attributes.get(buffer(self), "closed");
    }

    @PyBuiltin(
            value = "reconfigure(self, /, *, encoding=None, errors=None, newline=<unrepresentable>,"
                    + " line_buffering=None, write_through=None)",
            doc = """
                Flush, then change what is given; None leaves the rest as it is.

                Encoding, errors and newline cannot change once the stream has been read: that raises
                UnsupportedOperation.\
                """)
    static void reconfigure(
            PyTextIOWrapper self,
            TruffleString encoding,
            TruffleString errors,
            Object newline,
            Object lineBuffering,
            Object writeThrough) {
        if (self.isReading() && (encoding != null || errors != null || newline != null)) {
            throw StreamErrors.unsupported(
                    "It is not possible to set the encoding or newline of stream after the first read");
        }
        Calls.callMethod(self, "flush");
        String errorsName = errors != null ? Codecs.name(errors) : encoding != null ? "strict" : self.errors();
        self.configure(
                encoding == null ? self.encoding() : encodingOf(encoding),
                errorsName,
                newline == null ? self.newlines() : newlinesOf(newline),
                lineBuffering == PyNone.NONE ? self.lineBuffering() : Conversions.isTrue(lineBuffering),
                writeThrough == PyNone.NONE ? self.writeThrough() : Conversions.isTrue(writeThrough));
    }

    @PyGetter(value = "_CHUNK_SIZE", doc = "How many bytes are read at a time.")
    static long chunk(PyTextIOWrapper self) {
        buffer(self);
        return self.chunk();
    }

    @PySetter("_CHUNK_SIZE")
    static void setChunk(PyTextIOWrapper self, Object size) {
        buffer(self);
        if (size == null) {
            throw Errors.attributeError("cannot delete attribute");
        } else if (!(Conversions.toIndex(size) instanceof Long bytes)) {
            throw Errors.valueError("cannot fit 'int' into an index-sized integer");
        } else if (bytes <= 0) {
            throw Errors.valueError("a strictly positive integer is required");
        } else {
            self.setChunk(bytes);
        }
    }

    @PyBuiltin(
            value = "detach(self, /)",
            doc = "Flush, give the stream of bytes below and let go of it. This stream can do nothing more then.")
    static Object detach(PyTextIOWrapper self) {
        Object buffer = buffer(self);
        Calls.callMethod(self, "flush");
        self.detach();
        StreamCalls.guard(buffer);
        return buffer;
    }

    @PyBuiltin(value = "write(self, text, /)", doc = "Write a str and give its length.")
    static long write(PyTextIOWrapper self, TruffleString text) {
        checkOpen(self);
        self.write(text);
        return PyStrings.length(text);
    }

    @PyBuiltin(
            value = "read(self, size=-1, /)",
            doc = "Read at most size characters, or all up to the end if size is negative or None.")
    static Object read(PyTextIOWrapper self, Object size) {
        checkOpen(self);
        long count = StreamCalls.size(size);
        return count < 0 ? self.readAll() : self.read(count);
    }

    @PyBuiltin(
            value = "readline(self, size=-1, /)",
            doc = "The next line with its end, or the first size characters of it. An empty str means the end.")
    static Object readLine(PyTextIOWrapper self, long size) {
        checkOpen(self);
        return self.readLine(size);
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyTextIOWrapper self) {
        checkOpen(self);
        self.setTellable(false);
        Object line =
                self.type() == StreamTypes.TEXT_IO_WRAPPER ? self.readLine(-1) : Calls.callMethod(self, "readline");
        if (Conversions.asText(line) == null || Conversions.asText(line).isEmpty()) {
            self.setTellable(true);
            throw Errors.stopIteration(null);
        }
        return line;
    }

    @PyBuiltin(value = "tell(self, /)", doc = """
        A number that stands for the position and is of use to seek() only.

        Raises OSError while next() is going through the lines.\
        """)
    static Object tell(PyTextIOWrapper self) {
        checkOpen(self);
        if (!StreamCalls.isTrue(buffer(self), "seekable")) {
            throw StreamErrors.unsupported("underlying stream is not seekable");
        }
        checkTellable(self);
        return self.tell().pack();
    }

    private static void checkTellable(PyTextIOWrapper self) {
        if (!self.isTellable()) {
            throw Errors.raise(ExceptionTypes.OS_ERROR, "telling position disabled by next() call");
        }
    }

    @PyBuiltin(value = "seek(self, cookie, whence=0, /)", doc = """
        Move to a position and give it.

        cookie is 0 or what tell() gave. With whence 1, which stays at the position, and 2, which goes to the
        end, it must be 0.\
        """)
    static Object seek(PyTextIOWrapper self, Object cookie, int whence) {
        checkOpen(self);
        if (!StreamCalls.isTrue(buffer(self), "seekable")) {
            throw StreamErrors.unsupported("underlying stream is not seekable");
        }
        switch (whence) {
            case 0 -> {
                if (Operators.lessThan(cookie, 0L)) {
                    throw Errors.valueError("negative seek position %s", Texts.reprJava(cookie));
                }
                Object position = IntegerConversion.toInteger(cookie);
                self.setTellable(true);
                self.seek(TextPosition.unpack(position));
                return cookie;
            }
            case 1 -> {
                if (!Operators.equal(cookie, 0L)) {
                    throw StreamErrors.unsupported("can't do nonzero cur-relative seeks");
                }
                checkTellable(self);
                TextPosition here = self.tell();
                self.seek(here);
                return here.pack();
            }
            case 2 -> {
                if (!Operators.equal(cookie, 0L)) {
                    throw StreamErrors.unsupported("can't do nonzero end-relative seeks");
                }
                self.setTellable(true);
                return self.seekBelow(0, 2);
            }
            default -> throw Errors.valueError("invalid whence (%s, should be 0, 1 or 2)", whence);
        }
    }

    @PyBuiltin(
            value = "truncate(self, pos=None, /)",
            doc = "Flush and make the file below pos bytes long, by default as long as the position is far.")
    static Object truncate(PyTextIOWrapper self, Object pos) {
        checkOpen(self);
        Object size = pos == PyNone.NONE ? Calls.callMethod(self, "tell") : pos;
        Calls.callMethod(self, "flush");
        return Calls.callMethod(buffer(self), "truncate", size);
    }

    @PyBuiltin(value = "flush(self, /)", doc = "Write what is held back to the stream below, and flush that.")
    static void flush(PyTextIOWrapper self) {
        checkOpen(self);
        self.setTellable(true);
        self.flushPending();
        self.flushBelow();
    }

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Flush and close both this stream and the one below. Does nothing if they are closed already.")
    static void close(PyTextIOWrapper self) {
        // asking a stream of the program may detach it
        if (!StreamCalls.isClosed(buffer(self)) && !self.isDetached()) {
            if (self.isFinalizing()) {
                StreamCalls.warnUnclosed(buffer(self), self);
            }
            StreamCalls.closeBoth(self, buffer(self));
        }
    }

    @PyBuiltin(value = "fileno(self, /)", doc = "The descriptor below the stream. Raises OSError when there is none.")
    static Object fileno(PyTextIOWrapper self) {
        return Calls.callMethod(buffer(self), "fileno");
    }

    @PyBuiltin(value = "isatty(self, /)", doc = "Whether the stream below belongs to a terminal.")
    static Object isTerminal(PyTextIOWrapper self) {
        return Calls.callMethod(buffer(self), "isatty");
    }

    @PyBuiltin(value = "readable(self, /)", doc = "Whether the stream below can be read.")
    static Object readable(PyTextIOWrapper self) {
        return Calls.callMethod(buffer(self), "readable");
    }

    @PyBuiltin(value = "writable(self, /)", doc = "Whether the stream below can be written.")
    static Object writable(PyTextIOWrapper self) {
        return Calls.callMethod(buffer(self), "writable");
    }

    @PyBuiltin(value = "seekable(self, /)", doc = "Whether the stream below can move its position.")
    static Object seekable(PyTextIOWrapper self) {
        return Calls.callMethod(buffer(self), "seekable");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyTextIOWrapper self) {
        if (self.buffer() == null && !self.isDetached()) {
            throw Errors.valueError(UNINITIALIZED);
        }
        StringBuilder text = new StringBuilder("<").append(StreamCalls.typeName(self));
        for (String attribute : new String[] {"name", "mode"}) {
            Object value = StreamCalls.shownOrNull(self, attribute);
            if (value != null) {
                text.append(' ').append(attribute).append('=').append(Texts.reprJava(value));
            }
        }
        return text.append(" encoding='").append(self.encoding()).append("'>").toString();
    }
}
