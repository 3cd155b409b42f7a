// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.strings.TruffleString;
import java.io.IOException;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.EnumSet;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.OsErrors;
import org.protopython.ops.StructSequence;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.OpenFile;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code posix}: open files by their descriptors. */
@PyModule("posix")
public final class DescriptorFunctions {
    private static final int O_WRONLY = 1;
    private static final int O_RDWR = 2;
    private static final int O_CREAT = 64;
    private static final int O_EXCL = 128;
    private static final int O_TRUNC = 512;
    private static final int O_APPEND = 1024;
    private static final int REGULAR_FILE = 0100644;
    private static final int CHARACTER_DEVICE = 0020620;

    private DescriptorFunctions() {}

    private static OpenFile file(PythonContext context, long descriptor) {
        OpenFile file = descriptor < 0 || descriptor > Integer.MAX_VALUE
                ? null
                : FileDescriptors.of(context).get((int) descriptor);
        if (file == null) {
            throw Paths.badDescriptor();
        }
        return file;
    }

    @PyBuiltin("open(path, flags, mode=511, *, dir_fd=None)")
    static long open(PythonContext context, Object path, int flags, long mode, Object dirFd) {
        if (dirFd != PyNone.NONE) {
            throw Errors.notImplementedError("dir_fd unavailable on this platform");
        }
        EnumSet<StandardOpenOption> options = EnumSet.noneOf(StandardOpenOption.class);
        if ((flags & O_WRONLY) == 0) {
            options.add(StandardOpenOption.READ);
        }
        if ((flags & (O_WRONLY | O_RDWR)) != 0) {
            options.add(StandardOpenOption.WRITE);
        }
        if ((flags & O_CREAT) != 0) {
            options.add((flags & O_EXCL) != 0 ? StandardOpenOption.CREATE_NEW : StandardOpenOption.CREATE);
        }
        if ((flags & O_TRUNC) != 0) {
            options.add(StandardOpenOption.TRUNCATE_EXISTING);
        }
        String text = Paths.text(path, "open");
        try {
            return FileDescriptors.of(context).open(text, options, (flags & O_APPEND) != 0);
        } catch (IOException e) {
            throw OsErrors.of(e, path);
        }
    }

    @PyBuiltin("close(fd)")
    static void close(PythonContext context, int fd) {
        try {
            FileDescriptors.of(context).close(fd);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("read(fd, length, /)")
    static Object read(PythonContext context, long fd, int length) {
        if (length < 0) {
            throw OsErrors.of(OsErrors.EINVAL, null);
        }
        byte[] bytes = new byte[length];
        try {
            return new PyBytes(Arrays.copyOf(bytes, file(context, fd).read(bytes, 0, length)));
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("write(fd, data, /)")
    static long write(PythonContext context, long fd, Object data) {
        byte[] bytes = Buffers.bytes(data);
        try {
            OpenFile file = file(context, fd);
            file.write(bytes, 0, bytes.length);
            file.flush();
            return bytes.length;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("lseek(fd, position, whence, /)")
    static long seek(PythonContext context, long fd, long position, int whence) {
        try {
            return file(context, fd).seek(position, whence);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("ftruncate(fd, length, /)")
    static void truncate(PythonContext context, long fd, long length) {
        try {
            file(context, fd).truncate(length);
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("fsync(fd)")
    static void sync(PythonContext context, long fd) {
        try {
            file(context, fd).flush();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("isatty(fd, /)")
    static boolean isTerminal(PythonContext context, int fd) {
        return FileDescriptors.of(context).get(fd) != null
                && FileDescriptors.of(context).isTerminal(fd);
    }

    @PyBuiltin("device_encoding(fd)")
    static Object deviceEncoding(PythonContext context, int fd) {
        return isTerminal(context, fd) ? PyStrings.of("UTF-8") : PyNone.NONE;
    }

    /** Kind and size only: the rest is not known of an open channel. */
    @PyBuiltin("fstat(fd)")
    static PyTuple fstat(PythonContext context, Object fd) {
        OpenFile file = file(context, Conversions.toIndexLong(fd));
        try {
            long size = file.isSeekable() ? file.size() : 0;
            long mode = file.isSeekable() ? REGULAR_FILE : CHARACTER_DEVICE;
            PyTuple result = FileStatus.RESULT.make(mode, 0L, 0L, 1L, 0L, 0L, size, 0L, 0L, 0L);
            for (String field : new String[] {
                "st_atime_ns", "st_mtime_ns", "st_ctime_ns", "st_rdev", "st_blocks", "st_atime", "st_mtime", "st_ctime"
            }) {
                StructSequence.addAttribute(result, field, 0L);
            }
            StructSequence.addAttribute(result, "st_blksize", 4096L);
            return result;
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    @PyBuiltin("get_terminal_size(fd=<unrepresentable>, /)")
    static Object terminalSize(Object fd) {
        throw OsErrors.of(25, null);
    }

    @PyBuiltin("strerror(code, /)")
    static String errorText(long code) {
        return OsErrors.text(code);
    }

    @PyBuiltin("_path_normpath(path)")
    static Object normalise(Object path) {
        TruffleString text = Conversions.asText(path);
        String normal = PathText.normalise(text == null ? Paths.text(path, "normpath") : PyStrings.toJava(text));
        return Paths.like(path, normal);
    }
}
