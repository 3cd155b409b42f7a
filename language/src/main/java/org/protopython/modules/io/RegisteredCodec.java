// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Attributes;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** A codec of the registry as a text stream uses it: by the incremental encoder and decoder that it makes when needed. */
final class RegisteredCodec implements StreamDecoder {
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

    private Object decoder() {
        if (decoder == null) {
            decoder = make("incrementaldecoder");
        }
        return decoder;
    }

    @Override
    public TruffleString decode(byte[] bytes, boolean last) {
        Object result = Calls.callMethod(decoder(), "decode", new PyBytes(bytes), last);
        TruffleString text = Conversions.asText(result);
        if (text == null) {
            throw Errors.typeError("decoder should return a string result, not '%s'", PyType.of(result));
        }
        return text;
    }

    @Override
    public State state() {
        if (!(Calls.callMethod(decoder(), "getstate") instanceof PyTuple state)
                || state.size() != 2
                || !Items.isInt(state.get(1))) {
            throw Errors.typeError("illegal decoder state");
        } else if (!(state.get(0) instanceof PyBytes pending)) {
            throw Errors.typeError(
                    "illegal decoder state: the first item should be a bytes object, not '%s'",
                    PyType.of(state.get(0)));
        } else {
            return new State(pending.value(), ArgumentConversions.toInt(state.get(1)));
        }
    }

    @Override
    public void setState(State state) {
        PyTuple value = new PyTuple(new PyBytes(state.pending()), (long) state.flags());
        Calls.callMethod(decoder(), "setstate", value);
    }

    @Override
    public void reset() {
        decoder = null;
    }

    @Override
    public boolean isPending() {
        return false;
    }

    private Object make(String kind) {
        Object maker = Attributes.get(CodecRegistry.current().lookup(encoding), kind);
        if (maker == PyNone.NONE) {
            throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: %s", encoding);
        }
        return Calls.call(maker, PyStrings.of(errors));
    }
}
