// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.io.IOException;
import java.util.Arrays;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.ops.Warnings;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code io.FileIO}. */
@PyTypeMethods(value = "FileIO", doc = """
    A stream of the bytes of a file, without a buffer. The file is a path or a descriptor.

    mode is 'r' to read, 'w' to write from scratch, 'x' to write a file that must be new or 'a' to write at
    the end; with '+' the other of reading and writing is allowed too. A descriptor stays open when the
    stream is closed if closefd is false. opener is called with the path and flags instead of os.open().\
    """)
final class FileIOType {
    private FileIOType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyFileIO(cls);
    }

    @PyBuiltin("__init__(self, /, file, mode='r', closefd=True, opener=None)")
    static void init(PythonContext context, PyFileIO self, Object file, Object mode, boolean closefd, Object opener) {
        if (Conversions.asText(mode) == null) {
            throw ArgumentConversions.wrongType(mode, "str", "FileIO() argument 'mode'");
        }
        open(context, self, file, FileMode.parseRaw(Texts.strJava(mode)), closefd, opener);
        DeadObjects.guardAny(self);
    }

    @PyBuiltin("__getstate__(self, /)")
    static Object state(PyFileIO self) {
        throw StreamErrors.unpicklable(self);
    }

    /** Shared with {@code open}. */
    static void open(PythonContext context, PyFileIO self, Object file, FileMode mode, boolean closefd, Object opener) {
        FileDescriptors table = FileDescriptors.of(context);
        int descriptor;
        Integer number = numberOrNull(file);
        if (number != null) {
            if (file instanceof Boolean) {
                Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "bool is used as a file descriptor", 1);
            }
            descriptor = number;
            if (descriptor < 0) {
                throw Errors.valueError("negative file descriptor");
            } else if (!table.isOpen(descriptor)) {
                throw OsErrors.of(OsErrors.EBADF, null);
            }
        } else {
            String path = EmbeddedNulls.refuseByte(Conversions.toPath(file));
            FileNames.check(path);
            if (!closefd) {
                throw Errors.valueError("Cannot use closefd=False with file name");
            } else if (opener != PyNone.NONE) {
                descriptor = opened(Calls.call(opener, file, flags(mode)));
            } else {
                try {
                    descriptor = table.open(path, (int) flags(mode), 0666);
                } catch (IOException e) {
                    throw OsErrors.of(e, file);
                }
            }
        }
        checkFile(table, descriptor, file, closefd && number == null);
        self.start(table, descriptor, mode, closefd);
        Attributes.set(self, "name", file);
        if (mode.appends() && self.isSeekable()) {
            self.seek(0, 2);
        }
    }

    /** The descriptor that a file is given as: what is no int, or too large for one, is taken for a name. */
    private static Integer numberOrNull(Object file) {
        try {
            return Conversions.toIndexOrNull(file) instanceof Long number && number == number.intValue()
                    ? number.intValue()
                    : null;
        } catch (PException e) {
            return null;
        }
    }

    private static int opened(Object result) {
        if (!Items.isInt(result)) {
            throw Errors.typeError("expected integer from opener");
        }
        int descriptor = ArgumentConversions.toInt(result);
        if (descriptor < 0) {
            throw Errors.valueError("opener returned %d", descriptor);
        }
        return descriptor;
    }

    /** A directory can be opened but not read; the standard streams are none. */
    private static void checkFile(FileDescriptors table, int descriptor, Object file, boolean closes) {
        if (descriptor <= 2) {
            return;
        }
        try {
            if (table.status(descriptor).isDirectory()) {
                if (closes) {
                    table.close(descriptor);
                }
                throw OsErrors.of(OsErrors.EISDIR, file);
            }
        } catch (IOException e) {
            throw OsErrors.of(e, file);
        }
    }

    /** The flags of {@code os.open} on Linux. */
    private static long flags(FileMode mode) {
        long access = mode.readable() && mode.writable() ? 2 : mode.writable() ? 1 : 0;
        long creation =
                switch (mode.kind()) {
                    case 'w' -> 0x240;
                    case 'a' -> 0x440;
                    case 'x' -> 0xc0;
                    default -> 0;
                };
        return access | creation | 0x80000;
    }

    @PyBuiltin(value = "read(self, size=-1, /)", doc = """
        Read at most size bytes, which may give fewer, or all up to the end if size is negative or None.

        None means that the file does not wait and has nothing; no bytes mean the end.\
        """)
    static Object read(PyFileIO self, Object size) {
        long count = StreamCalls.size(size);
        if (count < 0) {
            return readAll(self);
        }
        byte[] bytes = new byte[(int) Math.min(count, 1 << 24)];
        int length = self.read(bytes, 0, bytes.length);
        if (length == PyFileIO.BLOCKED) {
            return PyNone.NONE;
        }
        return new PyBytes(length == bytes.length ? bytes : Arrays.copyOf(bytes, length));
    }

    @PyBuiltin(
            value = "readall(self, /)",
            doc = "Read all bytes up to the end. None means that the file does not wait and has nothing.")
    static Object readAll(PyFileIO self) {
        byte[] all = self.readAll();
        return all == null ? PyNone.NONE : new PyBytes(all);
    }

    @PyBuiltin(value = "readinto(self, buffer, /)", doc = """
        Read into a writable buffer and give the number of bytes; 0 means the end.

        None means that the file does not wait and has nothing.\
        """)
    static Object readInto(PyFileIO self, Object buffer) {
        WritableBuffer target = WritableBuffer.ofArgument(buffer, "readinto() argument 1");
        byte[] bytes = new byte[target.length()];
        int length = self.read(bytes, 0, bytes.length);
        long filled = target.fill(Arrays.copyOf(bytes, Math.max(length, 0)));
        return length == PyFileIO.BLOCKED ? (Object) PyNone.NONE : (Object) filled;
    }

    @PyBuiltin(value = "write(self, b, /)", doc = """
        Write bytes and give how many were written, which may be fewer than all.

        None means that the file does not wait and takes nothing for now.\
        """)
    static Object write(PyFileIO self, byte[] bytes) {
        int count = self.write(bytes, 0, bytes.length);
        if (count == PyFileIO.BLOCKED) {
            return PyNone.NONE;
        }
        self.flushBelow();
        return (long) count;
    }

    @PyBuiltin(value = "seek(self, pos, whence=0, /)", doc = """
        Move to an offset in bytes and give the new position.

        whence says where it counts from: 0 the start, 1 the position, 2 the end.\
        """)
    static long seek(PyFileIO self, long pos, int whence) {
        return self.seek(pos, whence);
    }

    @PyBuiltin(value = "tell(self, /)", doc = "The position in bytes. Raises OSError when the file has none.")
    static long tell(PyFileIO self) {
        return self.seek(0, 1);
    }

    @PyBuiltin(value = "truncate(self, size=None, /)", doc = """
        Make the file size bytes long, or as long as the position is far, and give the size. The position stays.\
        """)
    static long truncate(PyFileIO self, Object size) {
        self.checkWritable();
        long wanted = size == PyNone.NONE ? self.seek(0, 1) : StreamCalls.offset(size);
        self.truncate(wanted);
        return wanted;
    }

    @PyBuiltin(
            value = "close(self, /)",
            doc = "Close the file, unless it is a descriptor that is to stay open. Doing so again is no error.")
    static void close(PyFileIO self) {
        if (self.isClosed()) {
            return;
        }
        try {
            Calls.callMethod(self, "flush");
        } finally {
            if (self.isFinalizing()) {
                warnUnclosed(self, self);
            }
            self.close();
        }
    }

    /** @param source the stream on top that was dropped without being closed */
    @PyBuiltin(value = "_dealloc_warn(self, source, /)", doc = "Warn that source was not closed.")
    static void warnUnclosed(PyFileIO self, Object source) {
        if (!self.isClosed() && self.descriptor() >= 0 && self.closesDescriptor()) {
            Warnings.warnUnclosed("unclosed file ", source);
        }
    }

    @PyBuiltin(value = "fileno(self, /)", doc = "The descriptor of the file.")
    static long fileno(PyFileIO self) {
        self.checkNotClosed();
        return self.descriptor();
    }

    @PyBuiltin(value = "isatty(self, /)", doc = "Whether the file is a terminal.")
    static boolean isTerminal(PyFileIO self) {
        self.checkNotClosed();
        return self.descriptors().isTerminal(self.descriptor());
    }

    @PyBuiltin(value = "readable(self, /)", doc = "Whether the file was opened to be read.")
    static boolean readable(PyFileIO self) {
        self.checkNotClosed();
        return self.isReadable();
    }

    @PyBuiltin(value = "writable(self, /)", doc = "Whether the file was opened to be written.")
    static boolean writable(PyFileIO self) {
        self.checkNotClosed();
        return self.isWritable();
    }

    @PyBuiltin(value = "seekable(self, /)", doc = "Whether the position in the file can be moved.")
    static boolean seekable(PyFileIO self) {
        self.checkNotClosed();
        return self.isSeekable();
    }

    @PyGetter(value = "mode", doc = "How the file was opened: 'rb', 'wb', 'xb', 'ab', or one of them with '+'.")
    static String mode(PyFileIO self) {
        return self.mode();
    }

    @PyGetter(value = "closefd", doc = "Whether closing the stream closes the descriptor.")
    static boolean closesDescriptor(PyFileIO self) {
        return self.closesDescriptor();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyFileIO self) {
        String type = StreamCalls.typeName(self);
        if (self.isClosed() || self.descriptor() < 0) {
            return "<" + type + " [closed]>";
        }
        Object name = Attributes.getOrNull(self, "name");
        String shown = name == null ? "fd=" + self.descriptor() : "name=" + Texts.reprJava(name);
        return "<" + type + " " + shown + " mode='" + self.mode() + "' closefd="
                + (self.closesDescriptor() ? "True" : "False") + ">";
    }
}
