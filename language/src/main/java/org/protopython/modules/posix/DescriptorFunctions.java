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

    @PyBuiltin("open(path, flags, mode=511, *, dir_fd=None)")
    static long open(PythonContext context, Object path, int flags, int mode, Object dirFd) {
        if (dirFd != PyNone.NONE) {
            byte[] name = SystemCalls.path(context, path, "open", dirFd);
            return Paths.named(
                    path, () -> SystemCalls.descriptors(context).open(SystemCalls.directory(dirFd), name, flags, mode));
        }
        String text = Paths.text(path, "open");
        return Paths.named(path, () -> table(context).open(text, flags, mode));
    }

    @PyBuiltin("close(fd)")
    static void close(PythonContext context, int fd) {
        SystemCalls.run(() -> {
            table(context).close(fd);
            return null;
        });
    }

    @PyBuiltin("closerange(fd_low, fd_high, /)")
    static void closeRange(PythonContext context, int low, int high) {
        for (int descriptor = Math.max(low, 0); descriptor < high; descriptor++) {
            if (table(context).isOpen(descriptor)) {
                close(context, descriptor);
            }
        }
    }

    @PyBuiltin("read(fd, length, /)")
    static Object read(PythonContext context, int fd, int length) {
        if (length < 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        byte[] bytes = new byte[length];
        int count = SystemCalls.run(() -> table(context).read(fd, bytes, 0, length));
        return new PyBytes(count == length ? bytes : Arrays.copyOf(bytes, count));
    }

    @PyBuiltin("readinto(fd, buffer, /)")
    static long readInto(PythonContext context, int fd, Object buffer) {
        WritableBuffer target = WritableBuffer.of(buffer, "readinto");
        byte[] bytes = new byte[target.length()];
        int count = SystemCalls.run(() -> table(context).read(fd, bytes, 0, bytes.length));
        return target.fill(Arrays.copyOf(bytes, count));
    }

    @PyBuiltin("write(fd, data, /)")
    static long write(PythonContext context, int fd, Object data) {
        byte[] bytes = Buffers.bytes(data);
        return SystemCalls.run(() -> {
            FileDescriptors table = table(context);
            int count = table.write(fd, bytes, 0, bytes.length);
            table.flush(fd);
            return count;
        });
    }

    @PyBuiltin("lseek(fd, position, whence, /)")
    static long seek(PythonContext context, int fd, long position, int whence) {
        return SystemCalls.run(() -> table(context).seek(fd, position, whence));
    }

    @PyBuiltin("ftruncate(fd, length, /)")
    static void truncate(PythonContext context, int fd, long length) {
        SystemCalls.run(() -> {
            table(context).truncate(fd, length);
            return null;
        });
    }

    @PyBuiltin("fsync(fd)")
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

    @PyBuiltin("isatty(fd, /)")
    static boolean isTerminal(PythonContext context, int fd) {
        return table(context).isOpen(fd) && table(context).isTerminal(fd);
    }

    @PyBuiltin("device_encoding(fd)")
    static Object deviceEncoding(PythonContext context, int fd) {
        return isTerminal(context, fd) ? PyStrings.of("UTF-8") : PyNone.NONE;
    }

    @PyBuiltin("fstat(fd)")
    static Object status(PythonContext context, int fd) {
        return status(context, fd, null);
    }

    /** @param named what a failure names, or null */
    static Object status(PythonContext context, int fd, Object named) {
        return FileStatus.of(Paths.named(named, () -> table(context).status(fd)));
    }

    @PyBuiltin("strerror(code, /)")
    static String errorText(int code) {
        return OsErrors.text(code);
    }

    @PyBuiltin("_path_normpath(path)")
    static Object normalise(Object path) {
        TruffleString text = Conversions.asText(path);
        String normal = PathText.normalise(text == null ? Paths.text(path, "normpath") : PyStrings.toJava(text));
        return Paths.like(path, normal);
    }
}
