// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.posix;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.util.Set;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Warnings;
import org.protopython.ops.files.FileDescriptors;
import org.protopython.ops.files.FileNames;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** Path arguments, and the errors of what is done with them. */
final class Paths {
    /** Something done to a file. */
    interface Operation<T> {
        T run(TruffleFile file) throws IOException;
    }

    private static final int EILSEQ = 84;

    private Paths() {}

    /** Functions whose path may also be a descriptor. */
    private static final Set<String> TAKE_DESCRIPTORS = Set.of(
            "stat",
            "chmod",
            "chown",
            "utime",
            "listdir",
            "scandir",
            "chdir",
            "truncate",
            "statvfs",
            "pathconf",
            "getxattr",
            "setxattr",
            "listxattr",
            "removexattr");

    /** Those of which the path may also be missing. */
    private static final Set<String> TAKE_NONE = Set.of("listdir", "scandir", "listxattr");

    /** The text of a path argument; that of a descriptor leads to its file. */
    static String text(PythonContext context, Object path, String function) {
        if (Items.isInt(path) && TAKE_DESCRIPTORS.contains(function)) {
            warnOfTruth(path);
            int descriptor = ArgumentConversions.toInt(path);
            SystemCalls.descriptors(context);
            if (!FileDescriptors.of(context).isOpen(descriptor)) {
                throw OsErrors.of(OsErrors.EBADF, path);
            }
            return "/proc/self/fd/" + descriptor;
        }
        return text(path, function);
    }

    /** A truth value in the place of a descriptor is more likely a mistake. */
    static void warnOfTruth(Object descriptor) {
        if (descriptor instanceof Boolean) {
            Warnings.warn(ExceptionTypes.RUNTIME_WARNING, "bool is used as a file descriptor", 1);
        }
    }

    private static boolean hasPath(Object method) {
        return method != null && method != PyNone.NONE;
    }

    /** The text of a path argument that is no descriptor. */
    static String text(Object path, String function) {
        return text(path, function, "path");
    }

    /** The same for an argument of that name. */
    static String text(Object path, String function, String argument) {
        boolean fits = Conversions.asText(path) != null
                || path instanceof PyBytes
                || hasPath(PyType.of(path).slot(Slot.FSPATH));
        if (!fits || path instanceof PyByteArray) {
            throw Errors.typeError(
                    TAKE_NONE.contains(function)
                            ? "%s: %s should be string, bytes, os.PathLike, integer or None, not %s"
                            : TAKE_DESCRIPTORS.contains(function) && argument.equals("path")
                                    ? "%s: %s should be string, bytes, os.PathLike or integer, not %s"
                                    : "%s: %s should be string, bytes or os.PathLike, not %s",
                    function,
                    argument,
                    PyType.of(path));
        }
        String text = Conversions.toPath(path);
        if (text.indexOf(0) >= 0) {
            throw Errors.valueError("%s: embedded null character in %s", function, argument);
        }
        FileNames.check(text);
        return text;
    }

    /** Runs an operation on the file of a path argument; its failure is an OSError with that path. */
    static <T> T run(PythonContext context, Object path, String function, Operation<T> operation) {
        String text = text(context, path, function);
        try {
            return operation.run(file(context, text));
        } catch (IOException e) {
            throw OsErrors.of(e, path);
        }
    }

    /** A descriptor in the place of a path leaves nothing to be relative to, and is no symbolic link. */
    static void checkDescriptor(Object path, String function, Object dirFd, boolean followSymlinks) {
        if (!Items.isInt(path)) {
            return;
        } else if (dirFd != PyNone.NONE) {
            throw Errors.valueError("%s: can't specify dir_fd without matching path", function);
        } else if (!followSymlinks) {
            throw Errors.valueError("%s: cannot use fd and follow_symlinks together", function);
        }
    }

    /** Something done with a path argument; its failure is an OSError with that path. */
    static <T> T named(Object path, SystemCalls.Operation<T> operation) {
        try {
            return operation.run();
        } catch (IOException e) {
            throw OsErrors.of(e, path);
        }
    }

    static TruffleFile file(PythonContext context, String path) throws IOException {
        try {
            return context.env().getPublicTruffleFile(path);
        } catch (SecurityException e) {
            throw new AccessDeniedException(path);
        } catch (InvalidPathException e) {
            // Java has no names of files that are no text
            throw new SystemCallException(EILSEQ);
        }
    }

    /** A name found in a directory, as bytes if the directory was given so. */
    static Object like(Object given, String name) {
        return given instanceof PyBytes ? new PyBytes(FileNames.encode(name)) : PyStrings.of(name);
    }

    static boolean isAbsent(Object value) {
        return value == null || value == PyNone.NONE;
    }
}
