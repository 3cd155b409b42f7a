// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Map;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.libc.SystemCallException;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The errors of the operating system, by their Linux numbers. */
public final class OsErrors {
    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int ESRCH = 3;
    public static final int EINTR = 4;
    public static final int EIO = 5;
    public static final int EBADF = 9;
    public static final int ECHILD = 10;
    public static final int EAGAIN = 11;
    public static final int EACCES = 13;
    public static final int EEXIST = 17;
    public static final int ENOTDIR = 20;
    public static final int EISDIR = 21;
    public static final int EINVAL = 22;
    public static final int ESPIPE = 29;
    public static final int EPIPE = 32;
    public static final int ENOSYS = 38;
    public static final int ENOTEMPTY = 39;
    public static final int ELOOP = 40;
    public static final int EOVERFLOW = 75;

    private static final Map<Class<? extends IOException>, Integer> ERRNO_OF = Map.of(
            NoSuchFileException.class, ENOENT,
            FileAlreadyExistsException.class, EEXIST,
            DirectoryNotEmptyException.class, ENOTEMPTY,
            NotDirectoryException.class, ENOTDIR,
            AccessDeniedException.class, EACCES,
            FileSystemLoopException.class, ELOOP,
            NotLinkException.class, EINVAL);

    private OsErrors() {}

    /** The class that OSError makes for an error number. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyType typeOf(long errno) {
        return switch ((int) errno) {
            case EAGAIN, 114, 115 -> ExceptionTypes.BLOCKING_IO_ERROR;
            case EPIPE, 108 -> ExceptionTypes.BROKEN_PIPE_ERROR;
            case ECHILD -> ExceptionTypes.CHILD_PROCESS_ERROR;
            case 103 -> ExceptionTypes.CONNECTION_ABORTED_ERROR;
            case 111 -> ExceptionTypes.CONNECTION_REFUSED_ERROR;
            case 104 -> ExceptionTypes.CONNECTION_RESET_ERROR;
            case EEXIST -> ExceptionTypes.FILE_EXISTS_ERROR;
            case ENOENT -> ExceptionTypes.FILE_NOT_FOUND_ERROR;
            case EINTR -> ExceptionTypes.INTERRUPTED_ERROR;
            case EISDIR -> ExceptionTypes.IS_A_DIRECTORY_ERROR;
            case ENOTDIR -> ExceptionTypes.NOT_A_DIRECTORY_ERROR;
            case EACCES, EPERM -> ExceptionTypes.PERMISSION_ERROR;
            case ESRCH -> ExceptionTypes.PROCESS_LOOKUP_ERROR;
            case 110 -> ExceptionTypes.TIMEOUT_ERROR;
            default -> ExceptionTypes.OS_ERROR;
        };
    }

    /** What {@code os.strerror} says. */
    public static String text(long errno) {
        return OsErrorTexts.of(errno);
    }

    /** {@code OSError(errno, text, filename)}; the file name may be null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException of(int errno, Object fileName) {
        Object[] args = {(long) errno, PyStrings.of(text(errno))};
        PyBaseException exception = new PyBaseException(typeOf(errno), new PyTuple(args));
        if (fileName != null) {
            exception.setField(ExceptionField.FILENAME, nameOf(fileName));
        }
        return Errors.raise(exception);
    }

    /** What an error calls a file: its name, not the object that stands for the path. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object nameOf(Object path) {
        Object method = PyType.of(path).slot(Slot.FSPATH);
        return method == null || method == PyNone.NONE ? path : Conversions.pathOf(path);
    }

    /** The error of a Java file operation. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException of(IOException e, Object fileName) {
        return of(errnoOf(e), fileName);
    }

    /**
     * The result of a call of the C library.
     *
     * @param result a negative errno, or anything else
     * @param fileName what the error names, or null
     */
    public static long check(long result, Object fileName) {
        if (result < 0) {
            throw of((int) -result, fileName);
        }
        return result;
    }

    private static int errnoOf(IOException e) {
        Integer errno = ERRNO_OF.get(e.getClass());
        if (errno != null) {
            return errno;
        }
        return e instanceof SystemCallException call ? call.errno() : errnoOf(String.valueOf(e.getMessage()));
    }

    /** Java passes the system's own text on in the message of what it has no class for. */
    private static int errnoOf(String message) {
        for (int errno = 1; errno <= OsErrorTexts.LAST; errno++) {
            if (message.contains(text(errno))) {
                return errno;
            }
        }
        return EIO;
    }
}
