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
@PyTypeMethods(value = "FileIO", doc = "Open a file.")
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

    @PyBuiltin("read(self, size=-1, /)")
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

    @PyBuiltin("readall(self, /)")
    static Object readAll(PyFileIO self) {
        byte[] all = self.readAll();
        return all == null ? PyNone.NONE : new PyBytes(all);
    }

    @PyBuiltin("readinto(self, buffer, /)")
    static Object readInto(PyFileIO self, Object buffer) {
        WritableBuffer target = WritableBuffer.ofArgument(buffer, "readinto() argument 1");
        byte[] bytes = new byte[target.length()];
        int length = self.read(bytes, 0, bytes.length);
        long filled = target.fill(Arrays.copyOf(bytes, Math.max(length, 0)));
        return length == PyFileIO.BLOCKED ? (Object) PyNone.NONE : (Object) filled;
    }

    @PyBuiltin("write(self, b, /)")
    static Object write(PyFileIO self, byte[] bytes) {
        int count = self.write(bytes, 0, bytes.length);
        if (count == PyFileIO.BLOCKED) {
            return PyNone.NONE;
        }
        self.flushBelow();
        return (long) count;
    }

    @PyBuiltin("seek(self, pos, whence=0, /)")
    static long seek(PyFileIO self, long pos, int whence) {
        return self.seek(pos, whence);
    }

    @PyBuiltin("tell(self, /)")
    static long tell(PyFileIO self) {
        return self.seek(0, 1);
    }

    @PyBuiltin("truncate(self, size=None, /)")
    static long truncate(PyFileIO self, Object size) {
        self.checkWritable();
        long wanted = size == PyNone.NONE ? self.seek(0, 1) : StreamCalls.offset(size);
        self.truncate(wanted);
        return wanted;
    }

    @PyBuiltin("close(self, /)")
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
    @PyBuiltin("_dealloc_warn(self, source, /)")
    static void warnUnclosed(PyFileIO self, Object source) {
        if (!self.isClosed() && self.descriptor() >= 0 && self.closesDescriptor()) {
            Warnings.warnUnclosed("unclosed file ", source);
        }
    }

    @PyBuiltin("fileno(self, /)")
    static long fileno(PyFileIO self) {
        self.checkNotClosed();
        return self.descriptor();
    }

    @PyBuiltin("isatty(self, /)")
    static boolean isTerminal(PyFileIO self) {
        self.checkNotClosed();
        return self.descriptors().isTerminal(self.descriptor());
    }

    @PyBuiltin("readable(self, /)")
    static boolean readable(PyFileIO self) {
        self.checkNotClosed();
        return self.isReadable();
    }

    @PyBuiltin("writable(self, /)")
    static boolean writable(PyFileIO self) {
        self.checkNotClosed();
        return self.isWritable();
    }

    @PyBuiltin("seekable(self, /)")
    static boolean seekable(PyFileIO self) {
        self.checkNotClosed();
        return self.isSeekable();
    }

    @PyGetter("mode")
    static String mode(PyFileIO self) {
        return self.mode();
    }

    @PyGetter("closefd")
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
