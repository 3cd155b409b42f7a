// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.Codecs;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** A codec of the registry as a text stream uses it: by the incremental encoder and decoder that it makes when needed. */
final class RegisteredCodec {
    private final String encoding;
    private final String errors;
    private Object encoder;
    private Object decoder;

    RegisteredCodec(String encoding, String errors) {
        this.encoding = encoding;
        this.errors = errors;
    }

    /** Raises LookupError if nobody knows the encoding, or it is not one of text. */
    static void check(String encoding) {
        Object text = Attributes.getOrNull(CodecRegistry.current().lookup(encoding), "_is_text_encoding");
        if (text != null && !Conversions.isTrue(text)) {
            throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "'%s' is not a text encoding", encoding);
        }
    }

    byte[] encode(TruffleString text) {
        if (encoder == null) {
            encoder = make("incrementalencoder");
        }
        Object result = Calls.callMethod(encoder, "encode", text);
        if (!(result instanceof PyBytes)) {
            throw Errors.typeError("encoder should return a bytes object, not '%s'", PyType.of(result));
        }
        return Buffers.bytes(result);
    }

    /** The bytes of a text by itself, without effect on what is written. */
    byte[] encodeAlone(TruffleString text) {
        return Codecs.encode(text, encoding, errors).value();
    }

    TruffleString decode(byte[] bytes, boolean last) {
        if (decoder == null) {
            decoder = make("incrementaldecoder");
        }
        Object result = Calls.callMethod(decoder, "decode", new PyBytes(bytes), last);
        TruffleString text = Conversions.asText(result);
        if (text == null) {
            throw Errors.typeError("decoder should return a string result, not '%s'", PyType.of(result));
        }
        return text;
    }

    /** What is read next is not behind what has been read. */
    void resetDecoder() {
        decoder = null;
    }

    private Object make(String kind) {
        Object maker = Attributes.get(CodecRegistry.current().lookup(encoding), kind);
        if (maker == PyNone.NONE) {
            throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: %s", encoding);
        }
        return Calls.call(maker, PyStrings.of(errors));
    }
}
