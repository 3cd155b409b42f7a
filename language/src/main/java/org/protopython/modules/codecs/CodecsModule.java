// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.Codecs;
import org.protopython.ops.text.codec.CodecErrorHandlers;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The registry of codecs and error handlers. */
@PyModule("_codecs")
public final class CodecsModule {
    private CodecsModule() {}

    @PyBuiltin("register(search_function, /)")
    static void register(Object searchFunction) {
        if (PyType.of(searchFunction).slot(Slot.CALL) == null) {
            throw Errors.typeError("argument must be callable");
        }
        CodecRegistry.current().register(searchFunction);
    }

    @PyBuiltin("unregister(search_function, /)")
    static void unregister(Object searchFunction) {
        CodecRegistry.current().unregister(searchFunction);
    }

    @PyBuiltin("lookup(encoding, /)")
    static Object lookup(TruffleString encoding) {
        return CodecRegistry.current().lookup(Codecs.name(encoding));
    }

    @PyBuiltin("encode(obj, encoding='utf-8', errors='strict')")
    static Object encode(Object obj, TruffleString encoding, TruffleString errors) {
        return Codecs.call(Codecs.name(encoding), 0, obj, Codecs.name(errors));
    }

    @PyBuiltin("decode(obj, encoding='utf-8', errors='strict')")
    static Object decode(Object obj, TruffleString encoding, TruffleString errors) {
        return Codecs.call(Codecs.name(encoding), 1, obj, Codecs.name(errors));
    }

    @PyBuiltin("register_error(errors, handler, /)")
    static void registerError(TruffleString errors, Object handler) {
        if (PyType.of(handler).slot(Slot.CALL) == null) {
            throw Errors.typeError("handler must be callable");
        }
        CodecRegistry.current().registerErrorHandler(Codecs.name(errors), handler);
    }

    @PyBuiltin("_unregister_error(errors, /)")
    static boolean unregisterError(TruffleString errors) {
        String name = Codecs.name(errors);
        if (CodecErrorHandlers.named(name) != null) {
            throw Errors.valueError("cannot un-register built-in error handler '%s'", name);
        }
        return CodecRegistry.current().unregisterErrorHandler(name);
    }

    @PyBuiltin("lookup_error(name, /)")
    static Object lookupError(PythonContext context, TruffleString name) {
        String errors = Codecs.name(name);
        Object handler = CodecRegistry.current().errorHandler(errors);
        if (handler == null && CodecErrorHandlers.named(errors) != null) {
            handler = Attributes.get(context.module("_codecs"), builtinName(errors));
        }
        if (handler == null) {
            throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '%s'", errors);
        }
        return handler;
    }

    private static String builtinName(String errors) {
        return switch (errors) {
            case "strict" -> "strict_errors";
            case "ignore" -> "ignore_errors";
            case "replace" -> "replace_errors";
            case "backslashreplace" -> "backslashreplace_errors";
            case "xmlcharrefreplace" -> "xmlcharrefreplace_errors";
            case "namereplace" -> "namereplace_errors";
            case "surrogateescape" -> "surrogateescape";
            default -> "surrogatepass";
        };
    }

    @PyBuiltin("strict_errors(exception, /)")
    static Object strict(Object exception) {
        return CodecRegistry.handle("strict", exception);
    }

    @PyBuiltin("ignore_errors(exception, /)")
    static Object ignore(Object exception) {
        return CodecRegistry.handle("ignore", exception);
    }

    @PyBuiltin("replace_errors(exception, /)")
    static Object replace(Object exception) {
        return CodecRegistry.handle("replace", exception);
    }

    @PyBuiltin("backslashreplace_errors(exception, /)")
    static Object backslashReplace(Object exception) {
        return CodecRegistry.handle("backslashreplace", exception);
    }

    @PyBuiltin("xmlcharrefreplace_errors(exception, /)")
    static Object characterReference(Object exception) {
        return CodecRegistry.handle("xmlcharrefreplace", exception);
    }

    @PyBuiltin("namereplace_errors(exception, /)")
    static Object nameReplace(Object exception) {
        return CodecRegistry.handle("namereplace", exception);
    }

    @PyBuiltin("surrogateescape(exception, /)")
    static Object surrogateEscape(Object exception) {
        return CodecRegistry.handle("surrogateescape", exception);
    }

    @PyBuiltin("surrogatepass(exception, /)")
    static Object surrogatePass(Object exception) {
        return CodecRegistry.handle("surrogatepass", exception);
    }
}
