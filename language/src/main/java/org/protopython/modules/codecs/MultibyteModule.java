// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Buffers;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.codec.ByteArrayBuilder;
import org.protopython.ops.text.codec.MultibyteCodec;
import org.protopython.runtime.Errors;

/** The encodings of several bytes a character, on which the classes of {@code _multibytecodec} stand. */
@PyModule(value = "_multibytecharset", doc = "Encodings of East Asia that the character sets of Java bring along.")
public final class MultibyteModule {
    private MultibyteModule() {}

    private static MultibyteCodec codec(TruffleString name) {
        MultibyteCodec codec = MultibyteCodec.named(PyStrings.toJava(name));
        if (codec == null) {
            throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "no such codec is supported.");
        }
        return codec;
    }

    /** The bytes of a state, which may be changed. */
    private static byte[] state(Object state) {
        return Arrays.copyOf(Buffers.bytes(state), MultibyteCodec.STATE_SIZE);
    }

    @PyBuiltin(value = "begin(encoding, decoding, /)", doc = "Return the state at the beginning of a text.")
    static Object begin(TruffleString encoding, boolean decoding) {
        return new PyBytes(codec(encoding).begin(decoding));
    }

    @PyBuiltin(
            value = "finish(encoding, state, /)",
            doc = "Return the bytes that end a text in the state, and the state then.")
    static Object finish(TruffleString encoding, Object state) {
        byte[] changed = state(state);
        ByteArrayBuilder out = new ByteArrayBuilder(MultibyteCodec.STATE_SIZE);
        codec(encoding).finish(changed, out);
        return new PyTuple(new PyBytes(out.toArray()), new PyBytes(changed));
    }

    @PyBuiltin(
            value = "encode(encoding, state, errors, text, final, /)",
            doc = "Return the encoded text, the characters that wait for the next ones, and the state then.")
    static Object encode(TruffleString encoding, Object state, TruffleString errors, TruffleString text, boolean last) {
        byte[] changed = state(state);
        int[] source = CodePoints.of(text);
        ByteArrayBuilder out = new ByteArrayBuilder(source.length * 2 + MultibyteCodec.STATE_SIZE);
        int used =
                codec(encoding).encode(source, changed, CodecRegistry.handlerOf(PyStrings.toJava(errors)), last, out);
        TruffleString rest =
                new CodePointBuilder(2).append(source, used, source.length).toText();
        return new PyTuple(new PyBytes(out.toArray()), rest, new PyBytes(changed));
    }

    @PyBuiltin(
            value = "decode(encoding, state, errors, pending, data, final, /)",
            doc = "Return the decoded bytes, those that wait for the next ones, and the state then.")
    static Object decode(
            TruffleString encoding, Object state, TruffleString errors, Object pending, Object data, boolean last) {
        byte[] changed = state(state);
        byte[] first = Buffers.bytes(pending);
        byte[] second = Buffers.bytes(data);
        byte[] source = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, source, first.length, second.length);
        CodePointBuilder out = new CodePointBuilder(source.length);
        int used =
                codec(encoding).decode(source, changed, CodecRegistry.handlerOf(PyStrings.toJava(errors)), last, out);
        byte[] rest = Arrays.copyOfRange(source, Math.min(used, source.length), source.length);
        return new PyTuple(out.toText(), new PyBytes(rest), new PyBytes(changed));
    }
}
