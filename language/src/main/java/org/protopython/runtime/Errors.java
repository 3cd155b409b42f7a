// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionField;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyStr;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/**
 * Makes the exceptions that the runtime itself raises; use as {@code throw Errors.typeError("...", x)}. Arguments of
 * the format may be Java or Python strings, numbers and types (their name).
 */
public final class Errors {
    private Errors() {}

    @TruffleBoundary
    public static PException typeError(String format, Object... args) {
        return raise(ExceptionTypes.TYPE_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException valueError(String format, Object... args) {
        return raise(ExceptionTypes.VALUE_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException attributeError(String format, Object... args) {
        return raise(ExceptionTypes.ATTRIBUTE_ERROR, format, args);
    }

    /** NameError; the first argument of the format is the name. */
    @TruffleBoundary
    public static PException nameError(String format, Object... args) {
        PException error = raise(ExceptionTypes.NAME_ERROR, format, args);
        if (args.length > 0 && args[0] instanceof String name) {
            error.exception().setField(ExceptionField.NAME, PyStrings.of(name));
        }
        return error;
    }

    @TruffleBoundary
    public static PException indexError(String format, Object... args) {
        return raise(ExceptionTypes.INDEX_ERROR, format, args);
    }

    /** A KeyError whose argument is the key itself. */
    @TruffleBoundary
    public static PException keyError(Object key) {
        return raise(ExceptionTypes.KEY_ERROR, key);
    }

    @TruffleBoundary
    public static PException overflowError(String format, Object... args) {
        return raise(ExceptionTypes.OVERFLOW_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException zeroDivisionError(String format, Object... args) {
        return raise(ExceptionTypes.ZERO_DIVISION_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException runtimeError(String format, Object... args) {
        return raise(ExceptionTypes.RUNTIME_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException systemError(String format, Object... args) {
        return raise(ExceptionTypes.SYSTEM_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException notImplementedError(String format, Object... args) {
        return raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR, format, args);
    }

    @TruffleBoundary
    public static PException importError(String format, Object... args) {
        return raise(ExceptionTypes.IMPORT_ERROR, format, args);
    }

    /** StopIteration with a return value, or without when it is null. */
    @TruffleBoundary
    public static PException stopIteration(Object value) {
        return raise(ExceptionTypes.STOP_ITERATION, value == null ? PyTuple.NO_ITEMS : new Object[] {value});
    }

    /** An exception whose only argument is the formatted message. */
    @TruffleBoundary
    public static PException raise(PyType type, String format, Object... args) {
        return raise(type, new Object[] {PyStrings.of(format(format, args))});
    }

    /** An exception with one argument; Java text becomes a str. */
    @TruffleBoundary
    public static PException raise(PyType type, Object argument) {
        return raise(type, new Object[] {argument instanceof String text ? PyStrings.of(text) : argument});
    }

    /** An exception with any arguments. */
    @TruffleBoundary
    public static PException raise(PyType type, Object[] arguments) {
        return raise(new PyBaseException(type, new PyTuple(arguments)));
    }

    /** Raises an exception object: the exception being handled becomes its context. */
    @TruffleBoundary
    public static PException raise(PyBaseException exception) {
        ThreadState state = PythonContext.threadStateOrNull();
        if (state != null) {
            chain(exception, state.handled());
        }
        return new PException(exception, null);
    }

    /** Sets {@code __context__} as CPython does: never to itself, and without closing a cycle. */
    public static void chain(PyBaseException exception, PyBaseException handled) {
        if (handled == null || handled == exception || exception.context() == handled) {
            return;
        }
        PyBaseException slow = handled;
        boolean step = false;
        for (PyBaseException e = handled; e.context() != null; e = e.context()) {
            if (e.context() == exception) {
                e.setContext(null);
                break;
            }
            // A program may have made a cycle of contexts without this exception.
            slow = step ? slow.context() : slow;
            step = !step;
            if (e.context() == slow) {
                break;
            }
        }
        exception.setContext(handled);
    }

    /** The node of a method has no specialization for its receiver: an object of another type was passed. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException wrongReceiver(Builtin builtin, Object receiver) {
        return wrongReceiver(builtin.name(), builtin.owner(), builtin.kind(), receiver);
    }

    /** The same for a method of which only this is known. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException wrongReceiver(String name, String owner, BuiltinKind kind, Object receiver) {
        PyType type = BuiltinTypes.named(owner); // null for exceptions
        Object shown = type == null ? owner : type;
        return Builtin.isSlotWrapper(name, owner, kind)
                ? typeError(
                        "descriptor '%s' requires a '%s' object but received a '%s'", name, shown, PyType.of(receiver))
                : notApplicable(name, shown, receiver);
    }

    /** A descriptor that is none of a special method, or is only bound, was given an object of another type. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException wrongReceiver(String name, PyType owner, Object receiver) {
        return notApplicable(name, owner, receiver);
    }

    private static PException notApplicable(String name, Object owner, Object receiver) {
        return typeError(
                "descriptor '%s' for '%s' objects doesn't apply to a '%s' object", name, owner, PyType.of(receiver));
    }

    /** As CPython's messages call a type: those of modules written in C carry the name of the module. */
    public static String nameOf(PyType type) {
        if (type.specification() != null) {
            return type.specification().name();
        }
        boolean plain = !type.isBuiltin()
                || type.module().equals("builtins")
                || type.module().equals("types")
                || type.module().equals("polyglot");
        return plain && type != BuiltinTypes.GENERIC_ALIAS && type != BuiltinTypes.SIMPLE_NAMESPACE
                ? type.name()
                : type.module() + "." + type.name();
    }

    private static String format(String format, Object[] args) {
        if (args.length == 0) {
            return format;
        }
        Object[] texts = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            texts[i] = text(args[i]);
        }
        return MessageText.of(format, texts);
    }

    private static Object text(Object value) {
        if (value instanceof TruffleString text) {
            return PyStrings.toJava(text);
        }
        if (value instanceof PyStr text) {
            return PyStrings.toJava(text.value());
        }
        if (value instanceof PyType type) {
            return nameOf(type);
        }
        return value == null ? "None" : value;
    }
}
