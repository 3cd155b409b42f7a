// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyType;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The exceptions of {@code concurrent.interpreters} that are not written in Python. */
public final class InterpreterErrors {
    private static final String MODULE = "concurrent.interpreters";

    public static final PyType INTERPRETER_ERROR =
            BuiltinTypes.defineForModule("InterpreterError", MODULE, ExceptionTypes.EXCEPTION, true);

    public static final PyType NOT_FOUND =
            BuiltinTypes.defineForModule("InterpreterNotFoundError", MODULE, INTERPRETER_ERROR, true);

    public static final PyType NOT_SHAREABLE =
            BuiltinTypes.defineForModule("NotShareableError", MODULE, ExceptionTypes.TYPE_ERROR, true);

    private InterpreterErrors() {}

    static PException interpreterError(String format, Object... args) {
        return Errors.raise(INTERPRETER_ERROR, format, args);
    }

    static PException notShareable(Object value) {
        return Errors.raise(NOT_SHAREABLE, (Object) message(value));
    }

    static PException notShareable(Object value, PyBaseException cause) {
        return because(NOT_SHAREABLE, message(value), cause);
    }

    private static String message(Object value) {
        return Texts.reprJava(value) + " does not support cross-interpreter data";
    }

    /** An exception that has another one for its cause and no context. */
    static PException because(PyType type, String message, PyBaseException cause) {
        PException error = Errors.raise(type, (Object) message);
        error.exception().setCause(cause);
        error.exception().setContext(null);
        return error;
    }
}
