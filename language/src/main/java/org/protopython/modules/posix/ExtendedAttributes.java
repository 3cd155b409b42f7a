// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Buffers;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.PythonContext;

/** {@code posix}: what Linux keeps about a file under names that programs choose. */
@PyModule("posix")
public final class ExtendedAttributes {
    @PyConstant("XATTR_CREATE")
    static final int CREATE = 1;

    @PyConstant("XATTR_REPLACE")
    static final int REPLACE = 2;

    @PyConstant("XATTR_SIZE_MAX")
    static final int LONGEST = 65536;

    private static final int USUAL = 256;
    private static final int ERANGE = 34;

    private ExtendedAttributes() {}

    /** The three functions of C for a path, a symbolic link itself, and a descriptor. */
    private record Variants(LibcFunction ofPath, LibcFunction ofLink, LibcFunction ofDescriptor) {}

    private static final Variants GET =
            new Variants(LibcFunction.GETXATTR, LibcFunction.LGETXATTR, LibcFunction.FGETXATTR);
    private static final Variants SET =
            new Variants(LibcFunction.SETXATTR, LibcFunction.LSETXATTR, LibcFunction.FSETXATTR);
    private static final Variants LIST =
            new Variants(LibcFunction.LISTXATTR, LibcFunction.LLISTXATTR, LibcFunction.FLISTXATTR);
    private static final Variants REMOVE =
            new Variants(LibcFunction.REMOVEXATTR, LibcFunction.LREMOVEXATTR, LibcFunction.FREMOVEXATTR);

    /** A file that one of the functions is called for. */
    private record Target(Object path, LibcFunction function, long argument) {
        static Target of(
                PythonContext context, Arena arena, Object path, String name, boolean followSymlinks, Variants all) {
            if (Items.isInt(path)) {
                Paths.checkDescriptor(path, name, PyNone.NONE, followSymlinks);
                Paths.warnOfTruth(path);
                return new Target(path, all.ofDescriptor, ArgumentConversions.toInt(path));
            }
            byte[] text = SystemCalls.path(context, path, name, PyNone.NONE);
            LibcFunction function = followSymlinks ? all.ofPath : all.ofLink;
            return new Target(path, function, SystemCalls.string(arena, text).address());
        }

        long call(PythonContext context, long... more) {
            SystemCalls.descriptors(context);
            long[] arguments = new long[more.length + 1];
            arguments[0] = argument;
            System.arraycopy(more, 0, arguments, 1, more.length);
            return Libc.retry(function, arguments);
        }

        /** What such a function writes, which is seldom much. */
        byte[] read(PythonContext context, Arena arena, long... more) {
            long[] arguments = java.util.Arrays.copyOf(more, more.length + 2);
            for (int size = USUAL; ; size = LONGEST) {
                MemorySegment found = arena.allocate(size);
                arguments[more.length] = found.address();
                arguments[more.length + 1] = size;
                long length = call(context, arguments);
                if (length != -ERANGE || size == LONGEST) {
                    return found.asSlice(0, OsErrors.check(length, path)).toArray(ValueLayout.JAVA_BYTE);
                }
            }
        }
    }

    private static long name(Arena arena, Object attribute, String function) {
        byte[] text = FileNames.encode(Paths.text(attribute, function, "attribute"));
        return SystemCalls.string(arena, text).address();
    }

    @PyBuiltin(value = "getxattr(path, attribute, *, follow_symlinks=True)", doc = """
        Value of an extended attribute of a file, as bytes.

        The file is a path or a descriptor. Raises OSError when it has no such attribute. If follow_symlinks is
        false, a symbolic link itself is asked.\
        """)
    static Object get(PythonContext context, Object path, Object attribute, boolean followSymlinks) {
        try (Arena arena = Arena.ofConfined()) {
            Target file = Target.of(context, arena, path, "getxattr", followSymlinks, GET);
            return new PyBytes(file.read(context, arena, name(arena, attribute, "getxattr")));
        }
    }

    @PyBuiltin(value = "setxattr(path, attribute, value, flags=0, *, follow_symlinks=True)", doc = """
        Set an extended attribute of a file to bytes.

        The file is a path or a descriptor. flags may be XATTR_CREATE, for attributes that must be new, or
        XATTR_REPLACE, for those that must exist. If follow_symlinks is false, a symbolic link itself is
        changed.\
        """)
    static void set(
            PythonContext context, Object path, Object attribute, Object value, int flags, boolean followSymlinks) {
        try (Arena arena = Arena.ofConfined()) {
            Target file = Target.of(context, arena, path, "setxattr", followSymlinks, SET);
            long name = name(arena, attribute, "setxattr");
            byte[] bytes = Buffers.bytes(value);
            MemorySegment content = SystemCalls.string(arena, bytes);
            OsErrors.check(file.call(context, name, content.address(), bytes.length, flags), path);
        }
    }

    @PyBuiltin(value = "listxattr(path=None, *, follow_symlinks=True)", doc = """
        Names of the extended attributes of a file.

        The file is a path, a descriptor or None for the current directory. If follow_symlinks is false, a
        symbolic link itself is asked.\
        """)
    static Object list(PythonContext context, Object path, boolean followSymlinks) {
        Object file = path == PyNone.NONE ? PyStrings.of(".") : path;
        try (Arena arena = Arena.ofConfined()) {
            Target target = Target.of(context, arena, file, "listxattr", followSymlinks, LIST);
            byte[] names = target.read(context, arena);
            List<Object> found = new ArrayList<>();
            int start = 0;
            for (int end = 0; end < names.length; end++) {
                if (names[end] == 0) {
                    found.add(PyStrings.of(FileNames.decode(java.util.Arrays.copyOfRange(names, start, end))));
                    start = end + 1;
                }
            }
            return new PyList(found.toArray());
        }
    }

    @PyBuiltin(value = "removexattr(path, attribute, *, follow_symlinks=True)", doc = """
        Remove an extended attribute of a file.

        The file is a path or a descriptor. If follow_symlinks is false, a symbolic link itself is changed.\
        """)
    static void remove(PythonContext context, Object path, Object attribute, boolean followSymlinks) {
        try (Arena arena = Arena.ofConfined()) {
            Target file = Target.of(context, arena, path, "removexattr", followSymlinks, REMOVE);
            OsErrors.check(file.call(context, name(arena, attribute, "removexattr")), path);
        }
    }
}
