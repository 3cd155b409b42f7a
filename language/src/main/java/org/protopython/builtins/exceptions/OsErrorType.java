// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.exceptions;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ExceptionState;
import org.protopython.ops.Items;
import org.protopython.ops.OsErrors;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code OSError}: an error number chooses the subclass. */
@PyTypeMethods(value = "OSError", receiver = "org.protopython.objects.ExceptionTypes.OS_ERROR")
public final class OsErrorType {
    private static final int MOST_FIELDS = 5;

    private OsErrorType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        PyType type = cls == ExceptionTypes.OS_ERROR && hasFields(args) && args[0] instanceof Long errno
                ? OsErrors.typeOf(errno)
                : cls;
        PyBaseException exception = new PyBaseException(type, new PyTuple(args));
        fill(exception, args);
        return exception;
    }

    private static boolean hasFields(Object[] args) {
        return args.length >= 2 && args.length <= MOST_FIELDS;
    }

    private static void fill(PyBaseException self, Object[] args) {
        self.setArgs(new PyTuple(args));
        if (!hasFields(args)) {
            return;
        }
        self.setField(ExceptionField.ERRNO, args[0]);
        self.setField(ExceptionField.STRERROR, args[1]);
        if (args.length > 2 && args[2] != PyNone.NONE) {
            boolean written = self.type().isSubtypeOf(ExceptionTypes.BLOCKING_IO_ERROR) && Items.isInt(args[2]);
            self.setField(written ? ExceptionField.CHARACTERS_WRITTEN : ExceptionField.FILENAME, args[2]);
            if (args.length == MOST_FIELDS) {
                self.setField(ExceptionField.FILENAME2, args[4]);
            }
            if (!written) {
                self.setArgs(new PyTuple(args[0], args[1]));
            }
        }
    }

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyBaseException self, Object[] args, PyDict kwargs) {
        ExceptionState.checkNoKeywords(self.type(), kwargs);
        if (self.field(ExceptionField.ERRNO) == null) {
            fill(self, args);
        }
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyBaseException self) {
        Object errno = errno(self);
        Object text = strerror(self);
        Object fileName = fileName(self);
        if (fileName != PyNone.NONE) {
            Object second = fileName2(self);
            return org.protopython.objects.PyStrings.of("[Errno " + Texts.strJava(errno) + "] " + Texts.strJava(text)
                    + ": " + Texts.reprJava(fileName)
                    + (second == PyNone.NONE ? "" : " -> " + Texts.reprJava(second)));
        } else if (errno != PyNone.NONE && text != PyNone.NONE) {
            return org.protopython.objects.PyStrings.of("[Errno " + Texts.strJava(errno) + "] " + Texts.strJava(text));
        }
        return ExceptionState.str(self);
    }

    private static Object argument(PyBaseException self, ExceptionField field, int index) {
        int size = self.args().size();
        return ExceptionState.getOrArgument(self, field, size >= 2 && size <= MOST_FIELDS ? index : MOST_FIELDS + size);
    }

    @PyGetter(value = "errno", doc = "The system's number for the error, one of those in errno.")
    static Object errno(PyBaseException self) {
        return argument(self, ExceptionField.ERRNO, 0);
    }

    @PySetter("errno")
    static void setErrno(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.ERRNO, value);
    }

    @PyGetter(value = "strerror", doc = "The system's text for the error.")
    static Object strerror(PyBaseException self) {
        return argument(self, ExceptionField.STRERROR, 1);
    }

    @PySetter("strerror")
    static void setStrerror(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.STRERROR, value);
    }

    @PyGetter(value = "filename", doc = "The file that is concerned, or None.")
    static Object fileName(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.FILENAME);
    }

    @PySetter("filename")
    static void setFileName(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.FILENAME, value);
    }

    @PyGetter(value = "filename2", doc = "The second file of an operation on two, or None.")
    static Object fileName2(PyBaseException self) {
        return ExceptionState.get(self, ExceptionField.FILENAME2);
    }

    @PySetter("filename2")
    static void setFileName2(PyBaseException self, Object value) {
        ExceptionState.set(self, ExceptionField.FILENAME2, value);
    }

    @PyGetter(value = "characters_written", doc = "How much was written before the operation would have had to wait.")
    static Object charactersWritten(PyBaseException self) {
        Object written = self.field(ExceptionField.CHARACTERS_WRITTEN);
        if (written == null) {
            throw Errors.attributeError("characters_written");
        }
        return written;
    }

    @PySetter("characters_written")
    static void setCharactersWritten(PyBaseException self, Object value) {
        self.setField(ExceptionField.CHARACTERS_WRITTEN, value);
    }

    /** With the file names among the arguments, where they were given. */
    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the exception of.")
    static Object reduce(PyBaseException self) {
        PyDict state = ExceptionState.attributes(self);
        PyTuple arguments = new PyTuple(argumentsWithFiles(self));
        return state.size() == 0 ? new PyTuple(self.type(), arguments) : new PyTuple(self.type(), arguments, state);
    }

    private static Object[] argumentsWithFiles(PyBaseException self) {
        Object[] arguments = self.args().items();
        Object file = self.field(ExceptionField.FILENAME);
        Object other = self.field(ExceptionField.FILENAME2);
        if (arguments.length != 2 || file == null) {
            return arguments;
        }
        return other == null
                ? new Object[] {arguments[0], arguments[1], file}
                : new Object[] {arguments[0], arguments[1], file, PyNone.NONE, other};
    }
}
