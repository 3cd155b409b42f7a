// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.io.ByteArrayOutputStream;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code _io._IOBase}: what all streams can do by the few methods that each kind implements. */
@PyTypeMethods(value = "_IOBase", doc = "What all streams have in common.")
final class AnyStreamType {
    private AnyStreamType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyStream(cls);
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void init(Object self, Object[] args, PyDict kwargs) {}

    @PyGetter("__dict__")
    static Object dict(PyStream self) {
        return Attributes.dictOf(self);
    }

    // test_descr compares the documentation with this text
    @PyGetter(value = "closed", doc = "True if the file is closed")
    static boolean closed(PyStream self) {
        return self.isClosed();
    }

    @PyBuiltin(value = "close(self, /)", doc = "Flush and close the stream. Does nothing if it is closed already.")
    static void close(PyStream self) {
        if (!self.isClosed()) {
            try {
                Calls.callMethod(self, "flush");
            } finally {
                self.markClosed();
            }
        }
    }

    /** Closes what its program has not closed. */
    @PyBuiltin("__del__(self, /)")
    static void finalizeStream(PythonContext context, PyStream self) {
        try {
            if (StreamCalls.isClosed(self)) {
                return;
            }
        } catch (PException e) {
            // A stream that was detached, or never begun, has nothing to close.
            return;
        }
        self.markFinalizing();
        try {
            Calls.callMethod(self, "close");
        } catch (PException e) {
            Unraisable.report(context, e, "Exception ignored while finalizing file " + Texts.reprJava(self), null);
        }
    }

    @PyBuiltin(value = "flush(self, /)", doc = "Write what the stream holds back, if it holds back anything.")
    static void flush(PyStream self) {
        self.checkOpen();
    }

    @PyBuiltin(value = "seek(self, offset, whence=0, /)", doc = """
        Move to offset and give the new position.

        whence says what offset is relative to: 0, os.SEEK_SET, to the start; 1, os.SEEK_CUR, to the present
        position; 2, os.SEEK_END, to the end. Raises OSError when the stream cannot do that.\
        """)
    static Object seek(PyStream self, int offset, int whence) {
        throw StreamErrors.unsupported("seek");
    }

    @PyBuiltin(value = "tell(self, /)", doc = "The position in the stream. Raises OSError when it has none.")
    static Object tell(PyStream self) {
        return Calls.callMethod(self, "seek", 0L, 1L);
    }

    @PyBuiltin(value = "truncate(self, size=None, /)", doc = """
        Make the file size long, or as long as the position is far, and give the new size. The position stays.\
        """)
    static Object truncate(PyStream self, Object size) {
        throw StreamErrors.unsupported("truncate");
    }

    @PyBuiltin(value = "fileno(self, /)", doc = "The descriptor below the stream. Raises OSError when there is none.")
    static Object fileno(PyStream self) {
        throw StreamErrors.unsupported("fileno");
    }

    @PyBuiltin(value = "isatty(self, /)", doc = "Whether the stream belongs to a terminal.")
    static boolean isTerminal(PyStream self) {
        self.checkOpen();
        return false;
    }

    @PyBuiltin(value = "readable(self, /)", doc = "Whether the stream can be read; otherwise read() raises OSError.")
    static boolean readable(PyStream self) {
        return false;
    }

    @PyBuiltin(
            value = "writable(self, /)",
            doc = "Whether the stream can be written; otherwise write() raises OSError.")
    static boolean writable(PyStream self) {
        return false;
    }

    @PyBuiltin(
            value = "seekable(self, /)",
            doc = "Whether the position can be moved, without which seek(), tell() and truncate() raise OSError.")
    static boolean seekable(PyStream self) {
        return false;
    }

    @PyBuiltin(value = "_checkClosed(self, /)", doc = "Raise ValueError if the stream is closed.")
    static void checkClosed(Object self) {
        if (StreamCalls.isClosed(self)) {
            throw StreamErrors.closed();
        }
    }

    @PyBuiltin(value = "_checkReadable(self, /)", doc = "Raise UnsupportedOperation unless the stream can be read.")
    static boolean checkReadable(Object self) {
        if (!StreamCalls.isTrue(self, "readable")) {
            throw StreamErrors.unsupported("File or stream is not readable.");
        }
        return true;
    }

    @PyBuiltin(value = "_checkWritable(self, /)", doc = "Raise UnsupportedOperation unless the stream can be written.")
    static boolean checkWritable(Object self) {
        if (!StreamCalls.isTrue(self, "writable")) {
            throw StreamErrors.unsupported("File or stream is not writable.");
        }
        return true;
    }

    @PyBuiltin(value = "_checkSeekable(self, /)", doc = "Raise UnsupportedOperation unless the position can be moved.")
    static boolean checkSeekable(Object self) {
        if (!StreamCalls.isTrue(self, "seekable")) {
            throw StreamErrors.unsupported("File or stream is not seekable.");
        }
        return true;
    }

    @PyBuiltin("__enter__(self, /)")
    static Object enter(Object self) {
        checkClosed(self);
        return self;
    }

    @PyBuiltin("__exit__(self, /, *args)")
    static void exit(Object self, Object[] args) {
        Calls.callMethod(self, "close");
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iter(Object self) {
        checkClosed(self);
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(Object self) {
        Object line = Calls.callMethod(self, "readline");
        if (Items.length(line) == 0) {
            throw Errors.stopIteration(null);
        }
        return line;
    }

    /** One byte at a time: the buffered kinds have their own. */
    @PyBuiltin(value = "readline(self, size=-1, /)", doc = """
        The next line with its end, or the first size bytes or characters of it.

        An empty result means the end of the stream.\
        """)
    static Object readLine(PyStream self, Object size) {
        long limit = StreamCalls.size(size);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (limit < 0 || line.size() < limit) {
            Object piece = Calls.callMethod(self, "read", 1L);
            byte[] bytes = Buffers.bytesOrNull(piece);
            if (bytes == null) {
                throw Errors.raise(
                        ExceptionTypes.OS_ERROR,
                        "read() should have returned a bytes object, not '%s'",
                        PyType.of(piece));
            } else if (bytes.length == 0) {
                break;
            }
            line.write(bytes, 0, bytes.length);
            if (bytes[bytes.length - 1] == '\n') {
                break;
            }
        }
        return new PyBytes(line.toByteArray());
    }

    @PyBuiltin(value = "readlines(self, hint=-1, /)", doc = """
        List of the remaining lines.

        A positive hint ends it when the lines have reached that many bytes or characters.\
        """)
    static Object readLines(PyStream self, Object hint) {
        long limit = StreamCalls.size(hint);
        PyList lines = new PyList(new Object[0]);
        long length = 0;
        Object iterator = Iteration.iterator(self);
        for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
            lines.append(line);
            length += Items.length(line);
            if (limit > 0 && length >= limit) {
                break;
            }
        }
        return lines;
    }

    @PyBuiltin(value = "writelines(self, lines, /)", doc = "Write each item of an iterable. Line ends are not added.")
    static Object writeLines(Object self, Object lines) {
        checkClosed(self);
        Object iterator = Iteration.iterator(lines);
        for (Object line = Iteration.next(iterator); line != null; line = Iteration.next(iterator)) {
            Calls.callMethod(self, "write", line);
        }
        return PyNone.NONE;
    }
}
