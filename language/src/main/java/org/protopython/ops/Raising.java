// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyTraceback;

/** From what a program wants to raise to the exception object. */
public final class Raising {
    private Raising() {}

    /** The exception of a {@code raise} statement: an instance, or a class to be instantiated. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyBaseException exceptionOf(Object raised) {
        if (raised instanceof PyBaseException exception) {
            return exception;
        } else if (raised instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return checkMade(type, Calls.call(type));
        }
        throw Errors.typeError("exceptions must derive from BaseException");
    }

    /** What calling a class of exceptions made; TypeError when that is no exception. */
    public static PyBaseException checkMade(PyType type, Object made) {
        return made instanceof PyBaseException exception ? exception : wronglyMade(type, made);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PyBaseException wronglyMade(PyType type, Object made) {
        throw Errors.typeError(
                "calling %s should have returned an instance of BaseException, not %s",
                Texts.repr(type), Texts.repr(PyType.of(made)));
    }

    /** The cause of {@code raise ... from cause}; null for None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyBaseException causeOf(Object cause) {
        if (cause == PyNone.NONE) {
            return null;
        } else if (cause instanceof PyBaseException exception) {
            return exception;
        } else if (cause instanceof PyType type && type.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return exceptionOf(type);
        }
        throw Errors.typeError("exception causes must derive from BaseException");
    }

    /** Warns when {@code throw} or {@code athrow} gets more than one argument. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void checkSingle(String method, Object value, Object traceback) {
        if (value != null || traceback != null) {
            Warnings.warn(
                    ExceptionTypes.DEPRECATION_WARNING,
                    "the (type, exc, tb) signature of " + method
                            + "() is deprecated, use the single-arg signature instead.",
                    1);
        }
    }

    /**
     * The exception that {@code generator.throw} throws, in each of its three forms; what its class raises when it
     * cannot be made.
     *
     * @param value null for none
     * @param traceback null for none
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException thrown(Object type, Object value, Object traceback) {
        Object argument = value == null ? PyNone.NONE : value;
        if (traceback != null && traceback != PyNone.NONE && !(traceback instanceof PyTraceback)) {
            throw Errors.typeError("throw() third argument must be a traceback object");
        }
        PyBaseException exception;
        if (type instanceof PyBaseException instance) {
            if (argument != PyNone.NONE) {
                throw Errors.typeError("instance exception may not have a separate value");
            }
            exception = instance;
        } else if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            try {
                exception = instantiate(cls, argument);
            } catch (PException e) {
                return e;
            }
        } else {
            throw Errors.typeError(
                    "exceptions must be classes or instances deriving from BaseException, not %s", PyType.of(type));
        }
        if (traceback != null && traceback != PyNone.NONE) {
            exception.setTraceback(traceback);
        }
        return given(new PException(exception, null), type, value, traceback);
    }

    private static PException given(PException thrown, Object type, Object value, Object traceback) {
        if (traceback != null) {
            return thrown.given(type, value, traceback);
        } else if (value != null) {
            return thrown.given(type, value);
        }
        return type instanceof PyType ? thrown.given(type) : thrown;
    }

    private static PyBaseException instantiate(PyType cls, Object value) {
        if (value instanceof PyBaseException instance && instance.type().isSubtypeOf(cls)) {
            return instance;
        }
        Object[] args = {value};
        if (value instanceof PyTuple tuple) {
            args = tuple.items();
        } else if (value == PyNone.NONE) {
            args = PyTuple.NO_ITEMS;
        }
        Object made = Calls.call(cls, args);
        if (made instanceof PyBaseException exception) {
            return exception;
        }
        throw Errors.typeError(
                "calling %s should have returned an instance of BaseException, not %s",
                Texts.reprJava(cls), PyType.of(made));
    }
}
