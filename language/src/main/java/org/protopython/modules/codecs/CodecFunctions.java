// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.codecs;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Buffers;
import org.protopython.ops.CodecRegistry;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.codec.BytesEscapes;
import org.protopython.ops.text.codec.CodecErrorHandler;
import org.protopython.ops.text.codec.TextCodec;

/** The encoders and decoders of single encodings; each gives its result and how much of the input it took. */
@PyModule("_codecs")
public final class CodecFunctions {
    private CodecFunctions() {}

    private static CodecErrorHandler handler(TruffleString errors) {
        return CodecRegistry.handlerOf(errors == null ? "strict" : PyStrings.toJava(errors));
    }

    private static Object encode(TruffleString text, String encoding, TruffleString errors) {
        byte[] bytes = TextCodec.encode(text, encoding, handler(errors));
        return new PyTuple(new PyBytes(bytes), (long) CodePoints.length(text));
    }

    private static Object decode(byte[] data, String encoding, TruffleString errors, boolean last) {
        TextCodec.Decoded decoded = TextCodec.decode(data, encoding, handler(errors), last);
        return new PyTuple(decoded.text(), (long) decoded.consumed());
    }

    /** The name of an encoding whose byte order is given as a number: negative for little, positive for big endian. */
    private static String ordered(String encoding, long byteOrder) {
        return byteOrder == 0 ? encoding : encoding + (byteOrder < 0 ? "-le" : "-be");
    }

    private static Object decodeOrdered(
            byte[] bytes, String encoding, TruffleString errors, long byteOrder, boolean last) {
        long order = byteOrder;
        boolean isMarked = order == 0 && TextCodec.byteOrderMark(bytes, encoding) != 0;
        if (isMarked) {
            order = TextCodec.byteOrderMark(bytes, encoding);
        }
        String name = isMarked ? encoding : ordered(encoding, order == 0 ? -1 : order);
        TextCodec.Decoded decoded = TextCodec.decode(bytes, name, handler(errors), last);
        return new PyTuple(decoded.text(), (long) decoded.consumed(), order);
    }

    @PyBuiltin("readbuffer_encode(data, errors=None, /)")
    static Object encodeBuffer(Object data, TruffleString errors) {
        TruffleString text = Conversions.asText(data);
        byte[] bytes = text != null ? TextCodec.encode(text, "utf-8", handler(errors)) : Buffers.contiguousBytes(data);
        return new PyTuple(new PyBytes(bytes), (long) bytes.length);
    }

    @PyBuiltin("utf_8_encode(str, errors=None, /)")
    static Object encodeUtf8(TruffleString text, TruffleString errors) {
        return encode(text, "utf-8", errors);
    }

    @PyBuiltin("utf_8_decode(data, errors=None, final=False, /)")
    static Object decodeUtf8(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-8", errors, last);
    }

    @PyBuiltin("utf_16_le_encode(str, errors=None, /)")
    static Object encodeUtf16Le(TruffleString text, TruffleString errors) {
        return encode(text, "utf-16-le", errors);
    }

    @PyBuiltin("utf_16_le_decode(data, errors=None, final=False, /)")
    static Object decodeUtf16Le(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-16-le", errors, last);
    }

    @PyBuiltin("utf_16_be_encode(str, errors=None, /)")
    static Object encodeUtf16Be(TruffleString text, TruffleString errors) {
        return encode(text, "utf-16-be", errors);
    }

    @PyBuiltin("utf_16_be_decode(data, errors=None, final=False, /)")
    static Object decodeUtf16Be(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-16-be", errors, last);
    }

    @PyBuiltin("utf_32_le_encode(str, errors=None, /)")
    static Object encodeUtf32Le(TruffleString text, TruffleString errors) {
        return encode(text, "utf-32-le", errors);
    }

    @PyBuiltin("utf_32_le_decode(data, errors=None, final=False, /)")
    static Object decodeUtf32Le(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-32-le", errors, last);
    }

    @PyBuiltin("utf_32_be_encode(str, errors=None, /)")
    static Object encodeUtf32Be(TruffleString text, TruffleString errors) {
        return encode(text, "utf-32-be", errors);
    }

    @PyBuiltin("utf_32_be_decode(data, errors=None, final=False, /)")
    static Object decodeUtf32Be(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-32-be", errors, last);
    }

    @PyBuiltin("ascii_encode(str, errors=None, /)")
    static Object encodeAscii(TruffleString text, TruffleString errors) {
        return encode(text, "ascii", errors);
    }

    @PyBuiltin("ascii_decode(data, errors=None, /)")
    static Object decodeAscii(byte[] data, TruffleString errors) {
        return decode(data, "ascii", errors, true);
    }

    @PyBuiltin("latin_1_encode(str, errors=None, /)")
    static Object encodeLatin1(TruffleString text, TruffleString errors) {
        return encode(text, "latin-1", errors);
    }

    @PyBuiltin("latin_1_decode(data, errors=None, /)")
    static Object decodeLatin1(byte[] data, TruffleString errors) {
        return decode(data, "latin-1", errors, true);
    }

    @PyBuiltin("unicode_escape_encode(str, errors=None, /)")
    static Object encodeUnicodeEscape(TruffleString text, TruffleString errors) {
        return encode(text, "unicode_escape", errors);
    }

    @PyBuiltin("unicode_escape_decode(data, errors=None, final=True, /)")
    static Object decodeUnicodeEscape(Object data, TruffleString errors, boolean last) {
        return decode(encoded(data), "unicode_escape", errors, last);
    }

    @PyBuiltin("raw_unicode_escape_encode(str, errors=None, /)")
    static Object encodeRawUnicodeEscape(TruffleString text, TruffleString errors) {
        return encode(text, "raw_unicode_escape", errors);
    }

    @PyBuiltin("raw_unicode_escape_decode(data, errors=None, final=True, /)")
    static Object decodeRawUnicodeEscape(Object data, TruffleString errors, boolean last) {
        return decode(encoded(data), "raw_unicode_escape", errors, last);
    }

    @PyBuiltin("utf_16_encode(str, errors=None, byteorder=0, /)")
    static Object encodeUtf16(TruffleString text, TruffleString errors, long byteOrder) {
        return encode(text, ordered("utf-16", byteOrder), errors);
    }

    @PyBuiltin("utf_16_decode(data, errors=None, final=False, /)")
    static Object decodeUtf16(byte[] data, TruffleString errors, boolean last) {
        PyTuple result = (PyTuple) decodeOrdered(data, "utf-16", errors, 0, last);
        return new PyTuple(result.get(0), result.get(1));
    }

    @PyBuiltin("utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static Object decodeUtf16Ordered(byte[] data, TruffleString errors, long byteOrder, boolean last) {
        return decodeOrdered(data, "utf-16", errors, byteOrder, last);
    }

    @PyBuiltin("utf_32_encode(str, errors=None, byteorder=0, /)")
    static Object encodeUtf32(TruffleString text, TruffleString errors, long byteOrder) {
        return encode(text, ordered("utf-32", byteOrder), errors);
    }

    @PyBuiltin("utf_32_decode(data, errors=None, final=False, /)")
    static Object decodeUtf32(byte[] data, TruffleString errors, boolean last) {
        PyTuple result = (PyTuple) decodeOrdered(data, "utf-32", errors, 0, last);
        return new PyTuple(result.get(0), result.get(1));
    }

    @PyBuiltin("utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)")
    static Object decodeUtf32Ordered(byte[] data, TruffleString errors, long byteOrder, boolean last) {
        return decodeOrdered(data, "utf-32", errors, byteOrder, last);
    }

    /** The escape codecs also take text, of which they decode the UTF-8. */
    private static byte[] encoded(Object data) {
        TruffleString text = Conversions.asText(data);
        return text == null ? Buffers.contiguousBytes(data) : TextCodec.encode(text, "utf-8", handler(null));
    }

    @PyBuiltin("escape_encode(data, errors=None, /)")
    static Object encodeEscapes(PyBytes data, TruffleString errors) {
        return new PyTuple(new PyBytes(BytesEscapes.encode(data.value())), (long) data.value().length);
    }

    @PyBuiltin("escape_decode(data, errors=None, /)")
    static Object decodeEscapes(Object data, TruffleString errors) {
        byte[] bytes = encoded(data);
        String handler = errors == null ? "strict" : PyStrings.toJava(errors);
        return new PyTuple(new PyBytes(BytesEscapes.decode(bytes, handler)), (long) bytes.length);
    }

    @PyBuiltin("utf_7_encode(str, errors=None, /)")
    static Object encodeUtf7(TruffleString text, TruffleString errors) {
        return encode(text, "utf-7", errors);
    }

    @PyBuiltin("utf_7_decode(data, errors=None, final=False, /)")
    static Object decodeUtf7(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-7", errors, last);
    }
}
