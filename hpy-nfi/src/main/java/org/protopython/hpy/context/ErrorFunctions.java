// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The pending exception, new exception classes and warnings. */
final class ErrorFunctions {
    private ErrorFunctions() {}

    private static PyType exceptionClass(Object type) {
        if (type instanceof PyType cls && cls.isSubtypeOf(ExceptionTypes.BASE_EXCEPTION)) {
            return cls;
        }
        throw Errors.systemError(
                "_PyErr_SetObject: exception %s is not a BaseException subclass", Texts.reprJava(type));
    }

    /** The exception of a class for a value as {@code raise} would make it. */
    private static PException make(PyType type, Object value) {
        if (value instanceof PyBaseException exception && exception.type().isSubtypeOf(type)) {
            return Errors.raise(exception);
        }
        Object[] arguments =
                switch (value) {
                    case null -> PyTuple.NO_ITEMS;
                    case PyNone none -> PyTuple.NO_ITEMS;
                    case PyTuple tuple -> tuple.items().clone();
                    default -> new Object[] {value};
                };
        if (isPlain(type)) {
            return Errors.raise(type, arguments);
        }
        if (Calls.call(type, arguments) instanceof PyBaseException exception) {
            return Errors.raise(exception);
        }
        throw Errors.typeError("calling %s should have returned an instance of BaseException", type);
    }

    /** Whether an instance is no more than its arguments, so that its class need not be called. */
    private static boolean isPlain(PyType type) {
        return type.isBuiltin()
                && (type == ExceptionTypes.VALUE_ERROR
                        || type == ExceptionTypes.TYPE_ERROR
                        || type.isSubtypeOf(ExceptionTypes.LOOKUP_ERROR)
                        || type.isSubtypeOf(ExceptionTypes.ARITHMETIC_ERROR)
                        || type.isSubtypeOf(ExceptionTypes.RUNTIME_ERROR));
    }

    @HPyFunction("HPyErr_SetString")
    static void setString(HPyThread thread, long type, long message) {
        thread.setPending(make(exceptionClass(thread.require(type)), PyStrings.of(NativeMemory.getString(message))));
    }

    @HPyFunction("HPyErr_SetObject")
    static void setObject(HPyThread thread, long type, long value) {
        thread.setPending(make(exceptionClass(thread.require(type)), thread.get(value)));
    }

    /** The C side has noted errno before anything could change it. */
    private static PException fromErrno(HPyThread thread, long type, Object... names) {
        int number = thread.errorNumber();
        Object[] arguments = new Object[2 + Math.min(names.length, 1) + Math.max(0, 2 * (names.length - 1))];
        arguments[0] = (long) number;
        arguments[1] = PyStrings.of(thread.state().runtime().errorText(number));
        if (names.length > 0) {
            arguments[2] = names[0];
        }
        if (names.length > 1) {
            arguments[3] = PyNone.NONE;
            arguments[4] = names[1];
        }
        return make(exceptionClass(thread.require(type)), new PyTuple(arguments));
    }

    @HPyFunction("HPyErr_SetFromErrnoWithFilename")
    static long setFromErrno(HPyThread thread, long type, long fileName) {
        throw fileName == 0
                ? fromErrno(thread, type)
                : fromErrno(thread, type, PyStrings.of(NativeMemory.getString(fileName)));
    }

    @HPyFunction("HPyErr_SetFromErrnoWithFilenameObjects")
    static void setFromErrnoWithObjects(HPyThread thread, long type, long first, long second) {
        Object one = thread.get(first);
        Object two = thread.get(second);
        if (one == null) {
            throw fromErrno(thread, type);
        }
        throw two == null ? fromErrno(thread, type, one) : fromErrno(thread, type, one, two);
    }

    @HPyFunction("HPyErr_Occurred")
    static int occurred(HPyThread thread) {
        return thread.isPending() ? 1 : 0;
    }

    @HPyFunction("HPyErr_Clear")
    static void clear(HPyThread thread) {
        thread.setPending(null);
    }

    @HPyFunction("HPyErr_NoMemory")
    static void noMemory(HPyThread thread) {
        thread.setPending(Errors.raise(ExceptionTypes.MEMORY_ERROR, PyTuple.NO_ITEMS));
    }

    @HPyFunction("HPyErr_ExceptionMatches")
    static int matches(HPyThread thread, long handle) {
        return thread.pending() instanceof PException error && matches(error, thread.require(handle)) ? 1 : 0;
    }

    private static boolean matches(PException error, Object expected) {
        if (expected instanceof PyTuple tuple) {
            for (Object item : tuple.items()) {
                if (matches(error, item)) {
                    return true;
                }
            }
            return false;
        }
        return expected instanceof PyType type && error.isInstance(type);
    }

    @HPyFunction("HPyErr_NewException")
    static long newException(HPyThread thread, long name, long base, long dict) {
        return newExceptionWithDoc(thread, name, 0, base, dict);
    }

    @HPyFunction("HPyErr_NewExceptionWithDoc")
    static long newExceptionWithDoc(HPyThread thread, long name, long doc, long base, long dict) {
        String qualified = NativeMemory.getString(name);
        int dot = qualified.lastIndexOf('.');
        if (dot < 0) {
            throw Errors.systemError("PyErr_NewException: name must be module.class");
        }
        PyDict namespace = thread.get(dict) instanceof PyDict given ? given.copy() : new PyDict();
        if (namespace.get("__module__") == null) {
            namespace.put("__module__", PyStrings.of(qualified.substring(0, dot)));
        }
        if (doc != 0) {
            namespace.put("__doc__", PyStrings.of(NativeMemory.getString(doc)));
        }
        Object bases = thread.get(base);
        if (!(bases instanceof PyTuple)) {
            bases = new PyTuple(bases == null ? ExceptionTypes.EXCEPTION : bases);
        }
        return thread.toHandle(
                Calls.call(BuiltinTypes.TYPE, PyStrings.of(qualified.substring(dot + 1)), bases, namespace));
    }

    @HPyFunction("HPyErr_WarnEx")
    static int warn(HPyThread thread, long category, long message, long level) {
        Object type = thread.get(category);
        Calls.call(
                Attributes.get(ModuleFunctions.importModule(thread, "warnings"), "warn"),
                PyStrings.of(NativeMemory.getString(message)),
                type == null ? ExceptionTypes.RUNTIME_WARNING : type,
                level);
        return 0;
    }

    @HPyFunction("HPyErr_WriteUnraisable")
    static void writeUnraisable(HPyThread thread, long handle) {
        Throwable pending = thread.pending();
        thread.setPending(null);
        Object object = thread.get(handle);
        String text = "Exception ignored"
                + (object == null ? "" : " in: " + Texts.reprJava(object))
                + (pending == null ? "\n" : "\n" + pending.getMessage() + "\n");
        try {
            thread.state().context().err().write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // nobody is left to tell
            return;
        }
    }

    @HPyFunction("HPy_FatalError")
    static void fatalError(HPyThread thread, long message) {
        String text = "Fatal Python error: HPy_FatalError: " + NativeMemory.getString(message) + "\n";
        try {
            thread.state().context().err().write(text.getBytes(StandardCharsets.UTF_8));
            thread.state().context().err().flush();
        } catch (IOException e) {
            // the extension aborts the process in any case
            return;
        }
    }
}
