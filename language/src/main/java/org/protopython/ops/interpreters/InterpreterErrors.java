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
            define("InterpreterError", ExceptionTypes.EXCEPTION, "Something with another interpreter has failed.");

    public static final PyType NOT_FOUND =
            define("InterpreterNotFoundError", INTERPRETER_ERROR, "There is no such interpreter.");

    public static final PyType NOT_SHAREABLE =
            define("NotShareableError", ExceptionTypes.TYPE_ERROR, "An object cannot go to another interpreter.");

    private InterpreterErrors() {}

    /** An exception class of the module. */
    public static PyType define(String name, PyType base, String doc) {
        PyType type = BuiltinTypes.defineForModule(name, MODULE, base, true);
        type.setDocumentation(doc);
        return type;
    }

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
