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

    @PyBuiltin(
            value = "readbuffer_encode(data, errors=None, /)",
            doc = "The bytes of a buffer, or of a str in UTF-8, and how many they are.")
    static Object encodeBuffer(Object data, TruffleString errors) {
        TruffleString text = Conversions.asText(data);
        byte[] bytes = text != null ? TextCodec.encode(text, "utf-8", handler(errors)) : Buffers.contiguousBytes(data);
        return new PyTuple(new PyBytes(bytes), (long) bytes.length);
    }

    @PyBuiltin(
            value = "utf_8_encode(str, errors=None, /)",
            doc = "Encode text in UTF-8. Gives the bytes and the length of the text.")
    static Object encodeUtf8(TruffleString text, TruffleString errors) {
        return encode(text, "utf-8", errors);
    }

    @PyBuiltin(
            value = "utf_8_decode(data, errors=None, final=False, /)",
            doc = "Decode UTF-8. Gives the text and the number of bytes that were used up.")
    static Object decodeUtf8(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-8", errors, last);
    }

    @PyBuiltin(value = "utf_16_le_encode(str, errors=None, /)", doc = """
        Encode text in UTF-16, little-endian and without a byte order mark.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUtf16Le(TruffleString text, TruffleString errors) {
        return encode(text, "utf-16-le", errors);
    }

    @PyBuiltin(
            value = "utf_16_le_decode(data, errors=None, final=False, /)",
            doc = "Decode little-endian UTF-16. Gives the text and the number of bytes that were used up.")
    static Object decodeUtf16Le(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-16-le", errors, last);
    }

    @PyBuiltin(value = "utf_16_be_encode(str, errors=None, /)", doc = """
        Encode text in UTF-16, big-endian and without a byte order mark.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUtf16Be(TruffleString text, TruffleString errors) {
        return encode(text, "utf-16-be", errors);
    }

    @PyBuiltin(
            value = "utf_16_be_decode(data, errors=None, final=False, /)",
            doc = "Decode big-endian UTF-16. Gives the text and the number of bytes that were used up.")
    static Object decodeUtf16Be(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-16-be", errors, last);
    }

    @PyBuiltin(value = "utf_32_le_encode(str, errors=None, /)", doc = """
        Encode text in UTF-32, little-endian and without a byte order mark.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUtf32Le(TruffleString text, TruffleString errors) {
        return encode(text, "utf-32-le", errors);
    }

    @PyBuiltin(
            value = "utf_32_le_decode(data, errors=None, final=False, /)",
            doc = "Decode little-endian UTF-32. Gives the text and the number of bytes that were used up.")
    static Object decodeUtf32Le(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-32-le", errors, last);
    }

    @PyBuiltin(value = "utf_32_be_encode(str, errors=None, /)", doc = """
        Encode text in UTF-32, big-endian and without a byte order mark.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUtf32Be(TruffleString text, TruffleString errors) {
        return encode(text, "utf-32-be", errors);
    }

    @PyBuiltin(
            value = "utf_32_be_decode(data, errors=None, final=False, /)",
            doc = "Decode big-endian UTF-32. Gives the text and the number of bytes that were used up.")
    static Object decodeUtf32Be(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-32-be", errors, last);
    }

    @PyBuiltin(
            value = "ascii_encode(str, errors=None, /)",
            doc = "Encode text in ASCII. Gives the bytes and the length of the text.")
    static Object encodeAscii(TruffleString text, TruffleString errors) {
        return encode(text, "ascii", errors);
    }

    @PyBuiltin(
            value = "ascii_decode(data, errors=None, /)",
            doc = "Decode ASCII. Gives the text and the number of bytes that were used up.")
    static Object decodeAscii(byte[] data, TruffleString errors) {
        return decode(data, "ascii", errors, true);
    }

    @PyBuiltin(
            value = "latin_1_encode(str, errors=None, /)",
            doc = "Encode text in Latin-1. Gives the bytes and the length of the text.")
    static Object encodeLatin1(TruffleString text, TruffleString errors) {
        return encode(text, "latin-1", errors);
    }

    @PyBuiltin(
            value = "latin_1_decode(data, errors=None, /)",
            doc = "Decode Latin-1. Gives the text and the number of bytes that were used up.")
    static Object decodeLatin1(byte[] data, TruffleString errors) {
        return decode(data, "latin-1", errors, true);
    }

    @PyBuiltin(value = "unicode_escape_encode(str, errors=None, /)", doc = """
        Encode text as a str literal would show it, with escapes for all but ASCII.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUnicodeEscape(TruffleString text, TruffleString errors) {
        return encode(text, "unicode_escape", errors);
    }

    @PyBuiltin(value = "unicode_escape_decode(data, errors=None, final=True, /)", doc = """
        Decode what may have the escapes of a str literal.

        Gives the text and the number of bytes that were used up.\
        """)
    static Object decodeUnicodeEscape(Object data, TruffleString errors, boolean last) {
        return decode(encoded(data), "unicode_escape", errors, last);
    }

    @PyBuiltin(value = "raw_unicode_escape_encode(str, errors=None, /)", doc = """
        Encode text in Latin-1, with the escapes \\u and \\U for other characters.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeRawUnicodeEscape(TruffleString text, TruffleString errors) {
        return encode(text, "raw_unicode_escape", errors);
    }

    @PyBuiltin(value = "raw_unicode_escape_decode(data, errors=None, final=True, /)", doc = """
        Decode Latin-1 with the escapes \\u and \\U.

        Gives the text and the number of bytes that were used up.\
        """)
    static Object decodeRawUnicodeEscape(Object data, TruffleString errors, boolean last) {
        return decode(encoded(data), "raw_unicode_escape", errors, last);
    }

    @PyBuiltin(value = "utf_16_encode(str, errors=None, byteorder=0, /)", doc = """
        Encode text in UTF-16. byteorder is below 0 for little-, above 0 for big-endian; 0 adds a mark.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUtf16(TruffleString text, TruffleString errors, long byteOrder) {
        return encode(text, ordered("utf-16", byteOrder), errors);
    }

    @PyBuiltin(value = "utf_16_decode(data, errors=None, final=False, /)", doc = """
        Decode UTF-16, whose byte order mark, if there is one, is left out.

        Gives the text and the number of bytes that were used up.\
        """)
    static Object decodeUtf16(byte[] data, TruffleString errors, boolean last) {
        PyTuple result = (PyTuple) decodeOrdered(data, "utf-16", errors, 0, last);
        return new PyTuple(result.get(0), result.get(1));
    }

    @PyBuiltin(value = "utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)", doc = """
        Decode UTF-16, whose byte order mark, if there is one, is left out.

        byteorder is below 0 for little-endian, above 0 for big-endian, and 0 to find out. Gives the text,
        the number of bytes that were used up, and the byte order.\
        """)
    static Object decodeUtf16Ordered(byte[] data, TruffleString errors, long byteOrder, boolean last) {
        return decodeOrdered(data, "utf-16", errors, byteOrder, last);
    }

    @PyBuiltin(value = "utf_32_encode(str, errors=None, byteorder=0, /)", doc = """
        Encode text in UTF-32. byteorder is below 0 for little-, above 0 for big-endian; 0 adds a mark.

        Gives the bytes and the length of the text.\
        """)
    static Object encodeUtf32(TruffleString text, TruffleString errors, long byteOrder) {
        return encode(text, ordered("utf-32", byteOrder), errors);
    }

    @PyBuiltin(value = "utf_32_decode(data, errors=None, final=False, /)", doc = """
        Decode UTF-32, whose byte order mark, if there is one, is left out.

        Gives the text and the number of bytes that were used up.\
        """)
    static Object decodeUtf32(byte[] data, TruffleString errors, boolean last) {
        PyTuple result = (PyTuple) decodeOrdered(data, "utf-32", errors, 0, last);
        return new PyTuple(result.get(0), result.get(1));
    }

    @PyBuiltin(value = "utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)", doc = """
        Decode UTF-32, whose byte order mark, if there is one, is left out.

        byteorder is below 0 for little-endian, above 0 for big-endian, and 0 to find out. Gives the text,
        the number of bytes that were used up, and the byte order.\
        """)
    static Object decodeUtf32Ordered(byte[] data, TruffleString errors, long byteOrder, boolean last) {
        return decodeOrdered(data, "utf-32", errors, byteOrder, last);
    }

    /** The escape codecs also take text, of which they decode the UTF-8. */
    private static byte[] encoded(Object data) {
        TruffleString text = Conversions.asText(data);
        return text == null ? Buffers.contiguousBytes(data) : TextCodec.encode(text, "utf-8", handler(null));
    }

    @PyBuiltin(
            value = "escape_encode(data, errors=None, /)",
            doc = "Write bytes as a bytes literal would show them, with escapes. Gives them and the length of data.")
    static Object encodeEscapes(PyBytes data, TruffleString errors) {
        return new PyTuple(new PyBytes(BytesEscapes.encode(data.value())), (long) data.value().length);
    }

    @PyBuiltin(
            value = "escape_decode(data, errors=None, /)",
            doc = "Read bytes that may have the escapes of a bytes literal. Gives them and the length of data.")
    static Object decodeEscapes(Object data, TruffleString errors) {
        byte[] bytes = encoded(data);
        String handler = errors == null ? "strict" : PyStrings.toJava(errors);
        return new PyTuple(new PyBytes(BytesEscapes.decode(bytes, handler)), (long) bytes.length);
    }

    @PyBuiltin(
            value = "utf_7_encode(str, errors=None, /)",
            doc = "Encode text in UTF-7. Gives the bytes and the length of the text.")
    static Object encodeUtf7(TruffleString text, TruffleString errors) {
        return encode(text, "utf-7", errors);
    }

    @PyBuiltin(
            value = "utf_7_decode(data, errors=None, final=False, /)",
            doc = "Decode UTF-7. Gives the text and the number of bytes that were used up.")
    static Object decodeUtf7(byte[] data, TruffleString errors, boolean last) {
        return decode(data, "utf-7", errors, last);
    }
}
