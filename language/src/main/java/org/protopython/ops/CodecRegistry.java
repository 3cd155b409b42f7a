// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.codec.CodecError;
import org.protopython.ops.text.codec.CodecErrorHandler;
import org.protopython.ops.text.codec.CodecErrorHandlers;
import org.protopython.ops.text.codec.CodecExceptions;
import org.protopython.ops.text.codec.Replacement;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/**
 * The codecs and error handlers that Python code has registered; one per context.
 *
 * <p>What {@code ops.text.codec} knows does not come here. The first look-up imports the package {@code encodings}, whose
 * search function finds the codecs written in Python.
 */
public final class CodecRegistry {
    private final List<Object> searchFunctions = new CopyOnWriteArrayList<>();
    private final Map<String, Object> codecs = new ConcurrentHashMap<>();
    private final Map<String, Object> errorHandlers = new ConcurrentHashMap<>();
    private volatile boolean hasEncodings;

    private CodecRegistry() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodecRegistry current() {
        return PythonContext.get(null).extension(CodecRegistry.class, context -> new CodecRegistry());
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void register(Object searchFunction) {
        searchFunctions.add(searchFunction);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void unregister(Object searchFunction) {
        searchFunctions.remove(searchFunction);
        codecs.clear();
    }

    /** The codec of an encoding, a tuple that begins with its encoder and its decoder; raises LookupError. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object lookup(String encoding) {
        String name = normalised(encoding);
        Object known = codecs.get(name);
        if (known != null) {
            return known;
        }
        if (!hasEncodings) {
            hasEncodings = true;
            Calls.callMethod(PythonContext.get(null).builtins(), "__import__", PyStrings.of("encodings"));
        }
        for (Object function : searchFunctions) {
            Object codec = Calls.call(function, PyStrings.of(name));
            if (codec == PyNone.NONE) {
                continue;
            }
            if (!(codec instanceof PyTuple tuple) || tuple.size() != 4) {
                throw Errors.typeError("codec search functions must return 4-tuples");
            }
            codecs.put(name, codec);
            return codec;
        }
        throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: %s", encoding);
    }

    /** The name that search functions are asked for: what is no letter, digit or point of ASCII is an underscore. */
    private static String normalised(String encoding) {
        StringBuilder name = new StringBuilder();
        boolean separated = false;
        for (int i = 0; i < encoding.length(); i++) {
            char c = encoding.charAt(i);
            if (c > 0x7f || c != '.' && !Character.isLetterOrDigit(c)) {
                separated = true;
                continue;
            }
            if (separated && !name.isEmpty()) {
                name.append('_');
            }
            separated = false;
            name.append(Character.toLowerCase(c));
        }
        return name.toString();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public void registerErrorHandler(String name, Object handler) {
        errorHandlers.put(name, handler);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public boolean unregisterErrorHandler(String name) {
        return errorHandlers.remove(name) != null;
    }

    /** The function registered for a name, or null. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object errorHandler(String name) {
        return errorHandlers.get(name);
    }

    /** The handler of a name, looked up only when there is an error. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static CodecErrorHandler handlerOf(String name) {
        CodecErrorHandler handler = CodecErrorHandlers.named(name);
        return handler != null
                ? handler
                : error -> {
                    Object function = current().errorHandler(name);
                    if (function == null) {
                        throw unknownHandler(name);
                    }
                    PyBaseException exception = CodecExceptions.exceptionOf(error);
                    return replacement(Calls.call(function, exception), error, exception);
                };
    }

    /** LookupError for a handler that there is not, before it is needed: programs being developed hear of it. */
    static void checkHandler(String name) {
        if (CodecErrorHandlers.named(name) == null
                && ImplementationOptions.isDevelopment(PythonContext.get(null))
                && current().errorHandler(name) == null) {
            throw unknownHandler(name);
        }
    }

    private static PException unknownHandler(String name) {
        return Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '%s'", name);
    }

    private static Replacement replacement(Object result, CodecError error, PyBaseException exception) {
        boolean decoding = error.isDecoding();
        if (!(result instanceof PyTuple pair) || pair.size() != 2 || !Items.isInt(pair.get(1))) {
            throw wrongResult(decoding);
        }
        TruffleString text = Conversions.asText(pair.get(0));
        if (text == null && (decoding || !(pair.get(0) instanceof PyBytes))) {
            throw wrongResult(decoding);
        }
        byte[] input = decoding ? CodecExceptions.input(exception) : null;
        int length = decoding ? input.length : error.text().length;
        int given = Conversions.toIndexClamped(pair.get(1));
        int position = given < 0 ? given + length : given;
        if (position < 0 || position > length) {
            throw Errors.indexError("position %s from error handler out of bounds", given);
        }
        return text != null
                ? new Replacement(CodePoints.of(text), null, position, input)
                : new Replacement(null, ((PyBytes) pair.get(0)).value(), position, null);
    }

    private static RuntimeException wrongResult(boolean decoding) {
        return Errors.typeError(
                decoding
                        ? "decoding error handler must return (str, int) tuple"
                        : "encoding error handler must return (str/bytes, int) tuple");
    }

    /** Applies a built-in handler to an exception object, as the functions of {@code codecs} do. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object handle(String name, Object exception) {
        if (name.equals("strict")) {
            throw exception instanceof PyBaseException given
                    ? Errors.raise(given)
                    : Errors.typeError("codec must pass exception instance");
        }
        CodecError error = CodecExceptions.errorOf(exception);
        if (error == null || !handles(name, (PyBaseException) exception)) {
            throw Errors.typeError("don't know how to handle %s in error callback", PyType.of(exception));
        }
        Replacement replacement = CodecExceptions.isTranslation((PyBaseException) exception) && name.equals("replace")
                ? CodecErrorHandlers.replaceUntranslated(error)
                : replacement(name, error, (PyBaseException) exception);
        Object value =
                replacement.text() != null ? CodePoints.text(replacement.text()) : new PyBytes(replacement.bytes());
        return new PyTuple(value, (long) replacement.position());
    }

    private static boolean handles(String name, PyBaseException exception) {
        return !CodecExceptions.isTranslation(exception)
                || name.equals("ignore")
                || name.equals("replace")
                || name.equals("backslashreplace");
    }

    /** What a handler cannot replace is raised again, as the exception that was given. */
    private static Replacement replacement(String name, CodecError error, PyBaseException given) {
        try {
            return CodecErrorHandlers.named(name).handle(error);
        } catch (PException e) {
            throw e.isInstance(ExceptionTypes.UNICODE_ERROR) ? Errors.raise(given) : e;
        }
    }
}
