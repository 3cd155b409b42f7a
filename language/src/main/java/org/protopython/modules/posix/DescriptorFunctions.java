// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.buffer.WritableBuffer;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code posix}: open files by their descriptors, as far as contexts without native access have them too. */
@PyModule("posix")
public final class DescriptorFunctions {
    private DescriptorFunctions() {}

    private static FileDescriptors table(PythonContext context) {
        return FileDescriptors.of(context);
    }

    @PyBuiltin(value = "open(path, flags, mode=511, *, dir_fd=None)", doc = """
        Open a file and give its descriptor.

        flags is one of O_RDONLY, O_WRONLY and O_RDWR, with further O_ constants added by |; mode holds the
        permissions of a file that is made.

        A relative path is looked up in the directory whose descriptor dir_fd is. Raises OSError on failure.\
        """)
    static long open(PythonContext context, Object path, int flags, int mode, Object dirFd) {
        if (dirFd != PyNone.NONE) {
            byte[] name = SystemCalls.path(context, path, "open", dirFd);
            return Paths.named(
                    path, () -> SystemCalls.descriptors(context).open(SystemCalls.directory(dirFd), name, flags, mode));
        }
        String text = Paths.text(path, "open");
        return Paths.named(path, () -> table(context).open(text, flags, mode));
    }

    @PyBuiltin(value = "close(fd)", doc = "Close a descriptor. Raises OSError when it is not open.")
    static void close(PythonContext context, int fd) {
        SystemCalls.run(() -> {
            table(context).close(fd);
            return null;
        });
    }

    @PyBuiltin(
            value = "closerange(fd_low, fd_high, /)",
            doc = "Close all descriptors from fd_low up to but without fd_high, and ignore those that are not open.")
    static void closeRange(PythonContext context, int low, int high) {
        for (int descriptor = Math.max(low, 0); descriptor < high; descriptor++) {
            if (table(context).isOpen(descriptor)) {
                close(context, descriptor);
            }
        }
    }

    @PyBuiltin(
            value = "read(fd, length, /)",
            doc = "Read at most length bytes from a descriptor. No bytes at all mean the end.")
    static Object read(PythonContext context, int fd, int length) {
        if (length < 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        byte[] bytes = new byte[length];
        int count = SystemCalls.run(() -> table(context).read(fd, bytes, 0, length));
        return new PyBytes(count == length ? bytes : Arrays.copyOf(bytes, count));
    }

    @PyBuiltin(
            value = "readinto(fd, buffer, /)",
            doc = "Read from a descriptor into a writable buffer and give the number of bytes; 0 means the end.")
    static long readInto(PythonContext context, int fd, Object buffer) {
        WritableBuffer target = WritableBuffer.of(buffer, "readinto");
        byte[] bytes = new byte[target.length()];
        int count = SystemCalls.run(() -> table(context).read(fd, bytes, 0, bytes.length));
        return target.fill(Arrays.copyOf(bytes, count));
    }

    @PyBuiltin(
            value = "write(fd, data, /)",
            doc = "Write bytes to a descriptor and give how many were written, which may be fewer than all.")
    static long write(PythonContext context, int fd, Object data) {
        byte[] bytes = Buffers.bytes(data);
        return SystemCalls.run(() -> {
            FileDescriptors table = table(context);
            int count = table.write(fd, bytes, 0, bytes.length);
            table.flush(fd);
            return count;
        });
    }

    @PyBuiltin(value = "lseek(fd, position, whence, /)", doc = """
        Move the position of a descriptor and give the new one, counted from the start.

        whence says what position is relative to: SEEK_SET the start, SEEK_CUR the present position, SEEK_END
        the end.\
        """)
    static long seek(PythonContext context, int fd, long position, int whence) {
        return SystemCalls.run(() -> table(context).seek(fd, position, whence));
    }

    @PyBuiltin(value = "ftruncate(fd, length, /)", doc = "Make an open file exactly length bytes long.")
    static void truncate(PythonContext context, int fd, long length) {
        SystemCalls.run(() -> {
            table(context).truncate(fd, length);
            return null;
        });
    }

    @PyBuiltin(value = "fsync(fd)", doc = "Wait until everything that was written to a descriptor is on the disk.")
    static void sync(PythonContext context, Object fd) {
        int descriptor = SystemCalls.descriptorOf(fd);
        SystemCalls.run(() -> {
            table(context).flush(descriptor);
            return null;
        });
        if (table(context).isNative()) {
            SystemCalls.call(context, LibcFunction.FSYNC, descriptor);
        }
    }

    @PyBuiltin(value = "isatty(fd, /)", doc = "Whether a descriptor is that of a terminal.")
    static boolean isTerminal(PythonContext context, int fd) {
        return table(context).isOpen(fd) && table(context).isTerminal(fd);
    }

    @PyBuiltin(
            value = "device_encoding(fd)",
            doc = "Name of the encoding of the terminal that a descriptor belongs to, None if it is no terminal.")
    static Object deviceEncoding(PythonContext context, int fd) {
        return isTerminal(context, fd) ? PyStrings.of("UTF-8") : PyNone.NONE;
    }

    @PyBuiltin(value = "fstat(fd)", doc = "The stat_result of an open file, given by its descriptor.")
    static Object status(PythonContext context, int fd) {
        return status(context, fd, null);
    }

    /** @param named what a failure names, or null */
    static Object status(PythonContext context, int fd, Object named) {
        return FileStatus.of(Paths.named(named, () -> table(context).status(fd)));
    }

    @PyBuiltin(
            value = "strerror(code, /)",
            doc = "The text of an error number. Raises ValueError for numbers that cannot be one.")
    static String errorText(int code) {
        return OsErrors.text(code);
    }

    @PyBuiltin(
            value = "_path_normpath(path)",
            doc = "A path without doubled slashes and without the parts '.' and '..' that can be resolved.")
    static Object normalise(Object path) {
        TruffleString text = Conversions.asText(path);
        String normal = PathText.normalise(text == null ? Paths.text(path, "normpath") : PyStrings.toJava(text));
        return Paths.like(path, normal);
    }
}
