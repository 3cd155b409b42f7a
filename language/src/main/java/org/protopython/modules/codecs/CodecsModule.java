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
@PyModule(
        value = "_codecs",
        doc = "The registry of codecs and the encodings that are built in, on which the module codecs is built.")
public final class CodecsModule {
    private CodecsModule() {}

    @PyBuiltin(value = "register(search_function, /)", doc = """
        Register a function that finds codecs.

        It is called with the name of an encoding, in lower case and with underscores, and returns a
        codecs.CodecInfo or None.\
        """)
    static void register(Object searchFunction) {
        if (PyType.of(searchFunction).slot(Slot.CALL) == null) {
            throw Errors.typeError("argument must be callable");
        }
        CodecRegistry.current().register(searchFunction);
    }

    @PyBuiltin(value = "unregister(search_function, /)", doc = """
        Undo register() for a search function, and forget the codecs that were found. Unknown ones do no harm.\
        """)
    static void unregister(Object searchFunction) {
        CodecRegistry.current().unregister(searchFunction);
    }

    @PyBuiltin(
            value = "lookup(encoding, /)",
            doc = "The codecs.CodecInfo of an encoding. Raises LookupError when no search function finds one.")
    static Object lookup(TruffleString encoding) {
        return CodecRegistry.current().lookup(Codecs.name(encoding));
    }

    @PyBuiltin(value = "encode(obj, encoding='utf-8', errors='strict')", doc = """
        Encode obj with the codec of that name.

        errors says what happens with what cannot be encoded: 'strict' raises an error, a UnicodeEncodeError
        mostly; 'ignore', 'replace', 'xmlcharrefreplace' and all that register_error() knows may stand there
        too.\
        """)
    static Object encode(Object obj, TruffleString encoding, TruffleString errors) {
        return Codecs.call(Codecs.name(encoding), 0, obj, Codecs.name(errors));
    }

    @PyBuiltin(value = "decode(obj, encoding='utf-8', errors='strict')", doc = """
        Decode obj with the codec of that name.

        errors says what happens with what cannot be decoded: 'strict' raises an error, a UnicodeDecodeError
        mostly; 'ignore', 'replace' and all that register_error() knows may stand there too.\
        """)
    static Object decode(Object obj, TruffleString encoding, TruffleString errors) {
        return Codecs.call(Codecs.name(encoding), 1, obj, Codecs.name(errors));
    }

    @PyBuiltin(value = "register_error(errors, handler, /)", doc = """
        Register an error handler under a name that encode() and decode() then know.

        It is called with the exception and returns a tuple of the replacement and the position where to go on.\
        """)
    static void registerError(TruffleString errors, Object handler) {
        if (PyType.of(handler).slot(Slot.CALL) == null) {
            throw Errors.typeError("handler must be callable");
        }
        CodecRegistry.current().registerErrorHandler(Codecs.name(errors), handler);
    }

    @PyBuiltin(value = "_unregister_error(errors, /)", doc = """
        Undo register_error() for a name, and tell whether there was one. Raises ValueError for built-in ones.\
        """)
    static boolean unregisterError(TruffleString errors) {
        String name = Codecs.name(errors);
        if (CodecErrorHandlers.named(name) != null) {
            throw Errors.valueError("cannot un-register built-in error handler '%s'", name);
        }
        return CodecRegistry.current().unregisterErrorHandler(name);
    }

    @PyBuiltin(
            value = "lookup_error(name, /)",
            doc = "The error handler of that name. Raises LookupError for an unknown one.")
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

    @PyBuiltin(value = "strict_errors(exception, /)", doc = "The handler 'strict': raises the exception.")
    static Object strict(Object exception) {
        return CodecRegistry.handle("strict", exception);
    }

    @PyBuiltin(value = "ignore_errors(exception, /)", doc = "The handler 'ignore': leaves out what is malformed.")
    static Object ignore(Object exception) {
        return CodecRegistry.handle("ignore", exception);
    }

    @PyBuiltin(
            value = "replace_errors(exception, /)",
            doc = "The handler 'replace': puts a replacement character, '?' when encoding.")
    static Object replace(Object exception) {
        return CodecRegistry.handle("replace", exception);
    }

    @PyBuiltin(
            value = "backslashreplace_errors(exception, /)",
            doc = "The handler 'backslashreplace': puts escapes with a backslash.")
    static Object backslashReplace(Object exception) {
        return CodecRegistry.handle("backslashreplace", exception);
    }

    @PyBuiltin(
            value = "xmlcharrefreplace_errors(exception, /)",
            doc = "The handler 'xmlcharrefreplace': puts character references of XML; for encoding only.")
    static Object characterReference(Object exception) {
        return CodecRegistry.handle("xmlcharrefreplace", exception);
    }

    @PyBuiltin(
            value = "namereplace_errors(exception, /)",
            doc = "The handler 'namereplace': puts escapes \\N{...} with the characters' names; for encoding only.")
    static Object nameReplace(Object exception) {
        return CodecRegistry.handle("namereplace", exception);
    }

    @PyBuiltin(
            value = "surrogateescape(exception, /)",
            doc = "The handler 'surrogateescape': makes surrogates of malformed bytes, and bytes of these again.")
    static Object surrogateEscape(Object exception) {
        return CodecRegistry.handle("surrogateescape", exception);
    }

    @PyBuiltin(
            value = "surrogatepass(exception, /)",
            doc = "The handler 'surrogatepass': lets surrogates pass in the encodings of Unicode.")
    static Object surrogatePass(Object exception) {
        return CodecRegistry.handle("surrogatepass", exception);
    }
}
