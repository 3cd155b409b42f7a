// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * What is done with paths by the calls of the system, where the context may make them: they take paths relative to a
 * directory descriptor, names that are no text, and all bits of a mode, none of which Java does. Each failure is an
 * OSError that names the paths.
 */
final class PathCalls {
    private static final int NO_FOLLOW = 0x100;
    private static final int FOLLOW = 0x400;
    private static final int REMOVE_DIRECTORY = 0x200;
    private static final int EFFECTIVE_IDS = 0x200;
    private static final int LONGEST_PATH = 4096;
    private static final int EOPNOTSUPP = 95;

    private PathCalls() {}

    /** Calls {@code function(directory, path, more...)}; the result or a negative error number. */
    private static long call(
            PythonContext context, LibcFunction function, String name, Object path, Object dirFd, long... more) {
        byte[] text = SystemCalls.path(context, path, name, dirFd);
        try (Arena arena = Arena.ofConfined()) {
            long[] arguments = new long[more.length + 2];
            arguments[0] = SystemCalls.directory(dirFd);
            arguments[1] = SystemCalls.string(arena, text).address();
            System.arraycopy(more, 0, arguments, 2, more.length);
            return Libc.retry(function, arguments);
        }
    }

    /** @param name the function that asks, for complaints about the path */
    static Object status(PythonContext context, Object path, Object dirFd, boolean followSymlinks, String name) {
        byte[] text = SystemCalls.path(context, path, name, dirFd);
        int directory = SystemCalls.directory(dirFd);
        return FileStatus.of(Paths.named(path, () -> NativeDescriptors.status(directory, text, followSymlinks)));
    }

    static void makeDirectory(PythonContext context, Object path, int mode, Object dirFd) {
        OsErrors.check(call(context, LibcFunction.MKDIRAT, "mkdir", path, dirFd, mode), path);
    }

    static void removeDirectory(PythonContext context, Object path, Object dirFd) {
        OsErrors.check(call(context, LibcFunction.UNLINKAT, "rmdir", path, dirFd, REMOVE_DIRECTORY), path);
    }

    static void remove(PythonContext context, Object path, Object dirFd, String name) {
        OsErrors.check(call(context, LibcFunction.UNLINKAT, name, path, dirFd, 0), path);
    }

    static boolean access(
            PythonContext context, Object path, long mode, Object dirFd, boolean effectiveIds, boolean followSymlinks) {
        long flags = (effectiveIds ? EFFECTIVE_IDS : 0) | (followSymlinks ? 0 : NO_FOLLOW);
        return call(context, LibcFunction.FACCESSAT, "access", path, dirFd, mode, flags) >= 0;
    }

    static void changeMode(PythonContext context, Object path, int mode, Object dirFd, boolean followSymlinks) {
        if (Items.isInt(path)) {
            SystemCalls.callFor(context, path, LibcFunction.FCHMOD, SystemCalls.descriptorOf(path), mode);
            return;
        }
        long flags = followSymlinks ? 0 : NO_FOLLOW;
        long result = call(context, LibcFunction.FCHMODAT, "chmod", path, dirFd, mode, flags);
        if (!followSymlinks && result == -EOPNOTSUPP) {
            throw Errors.notImplementedError("chmod: follow_symlinks unavailable on this platform");
        }
        OsErrors.check(result, path);
    }

    static void setTimes(PythonContext context, Object path, FileTimes times, Object dirFd, boolean followSymlinks) {
        Object named = Items.isInt(path) ? PyStrings.of(Paths.text(context, path, "utime")) : path;
        long flags = followSymlinks ? 0 : NO_FOLLOW;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment pair = arena.allocateFrom(
                    ValueLayout.JAVA_LONG,
                    times.accessSeconds(),
                    times.accessNanos(),
                    times.modificationSeconds(),
                    times.modificationNanos());
            OsErrors.check(call(context, LibcFunction.UTIMENSAT, "utime", named, dirFd, pair.address(), flags), path);
        }
    }

    static Object readLink(PythonContext context, Object path, Object dirFd) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment target = arena.allocate(LONGEST_PATH);
            long size = OsErrors.check(
                    call(context, LibcFunction.READLINKAT, "readlink", path, dirFd, target.address(), LONGEST_PATH),
                    path);
            byte[] bytes = target.asSlice(0, size).toArray(ValueLayout.JAVA_BYTE);
            Object given = PyType.of(path).slot(Slot.FSPATH) == null ? path : Conversions.pathOf(path);
            return given instanceof PyBytes ? new PyBytes(bytes) : PyStrings.of(FileNames.decode(bytes));
        }
    }

    static void symlink(PythonContext context, Object src, Object dst, Object dirFd) {
        byte[] target = FileNames.encode(Paths.text(src, "symlink", "src"));
        byte[] link = SystemCalls.bytes(context, Paths.text(dst, "symlink", "dst"), dirFd);
        try (Arena arena = Arena.ofConfined()) {
            checkBoth(
                    Libc.retry(
                            LibcFunction.SYMLINKAT,
                            SystemCalls.string(arena, target).address(),
                            SystemCalls.directory(dirFd),
                            SystemCalls.string(arena, link).address()),
                    src,
                    dst);
        }
    }

    static void rename(PythonContext context, Object src, Object dst, Object srcDirFd, Object dstDirFd, String name) {
        onBoth(context, LibcFunction.RENAMEAT, name, src, dst, srcDirFd, dstDirFd);
    }

    static void link(
            PythonContext context, Object src, Object dst, Object srcDirFd, Object dstDirFd, boolean followSymlinks) {
        onBoth(context, LibcFunction.LINKAT, "link", src, dst, srcDirFd, dstDirFd, followSymlinks ? FOLLOW : 0);
    }

    private static void onBoth(
            PythonContext context,
            LibcFunction function,
            String name,
            Object src,
            Object dst,
            Object srcDirFd,
            Object dstDirFd,
            long... more) {
        byte[] from = SystemCalls.bytes(context, Paths.text(src, name, "src"), srcDirFd);
        byte[] to = SystemCalls.bytes(context, Paths.text(dst, name, "dst"), dstDirFd);
        try (Arena arena = Arena.ofConfined()) {
            long[] arguments = new long[more.length + 4];
            arguments[0] = SystemCalls.directory(srcDirFd);
            arguments[1] = SystemCalls.string(arena, from).address();
            arguments[2] = SystemCalls.directory(dstDirFd);
            arguments[3] = SystemCalls.string(arena, to).address();
            System.arraycopy(more, 0, arguments, 4, more.length);
            checkBoth(Libc.retry(function, arguments), src, dst);
        }
    }

    /** A failure names both paths. */
    private static void checkBoth(long result, Object src, Object dst) {
        if (result < 0) {
            PException error = OsErrors.of((int) -result, src);
            error.exception().setField(ExceptionField.FILENAME2, OsErrors.nameOf(dst));
            throw error;
        }
    }
}
