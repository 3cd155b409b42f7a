// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.ops.text.codec.TextCodec;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Encoding and decoding by the names that Python code gives. */
public final class Codecs {
    private Codecs() {}

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PyBytes encode(TruffleString text, String encoding, String errors) {
        CodecRegistry.checkHandler(errors);
        if (TextCodec.isForRegistry(encoding)) {
            Object result = call(encoding, 0, text, errors);
            if (!(result instanceof PyBytes bytes)) {
                throw Errors.typeError(
                        "'%s' encoder returned '%s' instead of 'bytes'; use codecs.encode() to encode to arbitrary"
                                + " types",
                        encoding, PyType.of(result));
            }
            return bytes;
        }
        return new PyBytes(TextCodec.encode(text, encoding, CodecRegistry.handlerOf(errors)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString decode(byte[] bytes, String encoding, String errors) {
        CodecRegistry.checkHandler(errors);
        if (TextCodec.isForRegistry(encoding)) {
            Object result = call(encoding, 1, new PyBytes(bytes), errors);
            TruffleString text = Conversions.asText(result);
            if (text == null) {
                throw Errors.typeError(
                        "'%s' decoder returned '%s' instead of 'str'; use codecs.decode() to decode to arbitrary types",
                        encoding, PyType.of(result));
            }
            return text;
        }
        return TextCodec.decode(bytes, encoding, CodecRegistry.handlerOf(errors));
    }

    /** Calls the encoder (0) or decoder (1) of a registered codec; the first part of its result. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object call(String encoding, int which, Object input, String errors) {
        PyTuple codec = (PyTuple) CodecRegistry.current().lookup(encoding);
        Object result;
        try {
            result = Calls.call(codec.get(which), input, PyStrings.of(errors));
        } catch (PException e) {
            String operation = which == 0 ? "encoding" : "decoding";
            ExceptionNotes.add(e.exception(), PyStrings.of(operation + " with '" + encoding + "' codec failed"));
            throw e;
        }
        if (!(result instanceof PyTuple pair) || pair.size() != 2) {
            throw Errors.typeError(
                    which == 0
                            ? "encoder must return a tuple (object, integer)"
                            : "decoder must return a tuple (object,integer)");
        }
        return pair.get(0);
    }

    /** The text of an optional argument that must be a str; null means the default. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String nameOrDefault(Object name, String defaultName, String what) {
        return name == null ? defaultName : name(ArgumentConversions.toText(name, what));
    }

    /** The name of an encoding or of a handler of errors, or any other text, which C could read. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String name(TruffleString text) {
        String name = PyStrings.toJava(text);
        for (int i = 0; i < name.length(); i++) {
            if (Character.isSurrogate(name.charAt(i))) {
                encode(text, "utf-8", "strict");
            }
        }
        return EmbeddedNulls.refuseCharacter(name);
    }
}
