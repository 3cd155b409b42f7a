// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Warnings;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.ops.libc.Libc;
import org.protopython.ops.libc.LibcFunction;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What functions over the C library share. */
public final class SystemCalls {
    private SystemCalls() {}

    /** Something that can fail with an error number. */
    public interface Operation<T> {
        T run() throws IOException;
    }

    /** The descriptors of the process; OSError when the context has no right to them. */
    public static NativeDescriptors descriptors(PythonContext context) {
        if (FileDescriptors.of(context) instanceof NativeDescriptors descriptors) {
            return descriptors;
        }
        throw OsErrors.of(OsErrors.ENOSYS, null);
    }

    /** Calls a function of the C library; a failure is an OSError. */
    public static long call(PythonContext context, LibcFunction function, long... arguments) {
        return callFor(context, null, function, arguments);
    }

    /** @param fileName what the error names, or null */
    public static long callFor(PythonContext context, Object fileName, LibcFunction function, long... arguments) {
        long result = descriptors(context).withRoom(() -> Libc.retry(function, arguments));
        return OsErrors.check(result, fileName);
    }

    public static <T> T run(Operation<T> operation) {
        try {
            return operation.run();
        } catch (IOException e) {
            throw OsErrors.of(e, null);
        }
    }

    /** Whether the context may make calls of the system. */
    public static boolean areAllowed(PythonContext context) {
        return FileDescriptors.of(context) instanceof NativeDescriptors;
    }

    /** The argument {@code dir_fd}. */
    public static int directory(Object dirFd) {
        if (dirFd == PyNone.NONE) {
            return NativeDescriptors.AT_FDCWD;
        } else if (!Items.isInt(dirFd)) {
            throw Errors.typeError("argument should be integer or None, not %s", PyType.of(dirFd));
        }
        Paths.warnOfTruth(dirFd);
        return ArgumentConversions.toInt(dirFd);
    }

    /** A path as the C library takes it: absolute, unless it is relative to a directory descriptor. */
    public static byte[] path(PythonContext context, Object path, String function, Object dirFd) {
        return bytes(context, Paths.text(path, function), dirFd);
    }

    /** A path as the system takes it, one that is relative to no directory made absolute. */
    static byte[] bytes(PythonContext context, String text, Object dirFd) {
        return dirFd == PyNone.NONE ? NativeDescriptors.absolute(context, text) : FileNames.encode(text);
    }

    public static MemorySegment string(Arena arena, byte[] bytes) {
        return NativeDescriptors.string(arena, bytes);
    }

    /** A descriptor, or what has a method {@code fileno}. */
    public static int descriptorOf(Object file) {
        Object number = file;
        if (file instanceof Boolean) {
            Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "bool is used as a file descriptor", 1);
        }
        if (!Items.isInt(file)) {
            Object method = Attributes.getOrNull(file, "fileno");
            if (method == null) {
                throw Errors.typeError("argument must be an int, or have a fileno() method.");
            }
            number = Calls.call(method);
            if (!Items.isInt(number)) {
                throw Errors.typeError("fileno() returned a non-integer");
            }
        }
        int descriptor = ArgumentConversions.toInt(number);
        if (descriptor < 0) {
            throw Errors.valueError("file descriptor cannot be a negative integer (%d)", descriptor);
        }
        return descriptor;
    }
}
