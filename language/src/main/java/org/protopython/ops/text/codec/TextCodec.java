// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Locale;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;

/**
 * Encodes and decodes text by the name of an encoding.
 *
 * <p>Names are Python's with all their aliases. What else Python knows, as a
 * table or by other names, is found in its registry of codecs.
 */
public final class TextCodec {
    private static final byte[] UTF_8_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    /**
     * The result of decoding.
     *
     * @param text what was decoded
     * @param consumed the number of bytes it took; fewer than given only if more input may follow
     */
    public record Decoded(TruffleString text, int consumed) {}

    private TextCodec() {}

    /** The canonical name of an encoding known here, or null: {@code utf-8} for {@code UTF8}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String canonicalName(String encoding) {
        String normalized = normalize(encoding);
        return switch (normalized) {
            case "utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001" -> "utf-8";
            case "utf_8_sig", "utf8_sig" -> "utf-8-sig";
            case "utf_7", "utf7", "u7", "unicode_1_1_utf_7" -> "utf-7";
            case "ascii",
                    "646",
                    "ansi_x3.4_1968",
                    "ansi_x3_4_1968",
                    "iso646_us",
                    "iso_646.irv_1991",
                    "us_ascii",
                    "us" -> "ascii";
            case "latin_1", "latin1", "latin", "l1", "iso8859_1", "iso_8859_1", "iso8859", "8859", "cp819" -> "latin-1";
            case "utf_16", "utf16", "u16" -> "utf-16";
            case "utf_16_le", "utf_16le", "utf16_le", "unicodelittleunmarked" -> "utf-16-le";
            case "utf_16_be", "utf_16be", "utf16_be", "unicodebigunmarked" -> "utf-16-be";
            case "utf_32", "utf32", "u32" -> "utf-32";
            case "utf_32_le", "utf_32le", "utf32_le" -> "utf-32-le";
            case "utf_32_be", "utf_32be", "utf32_be" -> "utf-32-be";
            case "unicode_escape", "unicodeescape" -> "unicode_escape";
            case "raw_unicode_escape", "rawunicodeescape" -> "raw_unicode_escape";
            default -> multibyteName(normalized);
        };
    }

    private static String multibyteName(String normalized) {
        String name = normalized.replace("iso_2022", "iso2022");
        return MultibyteCodec.named(name) == null ? null : name;
    }

    /** Whether what bytes mean depends on those before them, so that a text cannot be decoded in pieces here. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean hasState(String encoding) {
        String name = multibyteName(normalize(encoding));
        return name != null && MultibyteCodec.named(name).hasState();
    }

    /** The encoding of all texts of a file but the first: without the mark that begins a file of some encodings. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String withoutMark(String encoding) {
        String name = canonicalName(encoding);
        if (name == null) {
            return encoding;
        }
        return switch (name) {
            case "utf-8-sig" -> "utf-8";
            case "utf-16" -> "utf-16-le";
            case "utf-32" -> "utf-32-le";
            default -> encoding;
        };
    }

    /** Whether only codecs that Python code brings along can know the encoding. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean isForRegistry(String encoding) {
        return canonicalName(encoding) == null && encoding.indexOf(0) < 0 && !isBinary(normalize(encoding));
    }

    /** Codecs from bytes to bytes and text to text, which the methods of str and bytes refuse. */
    private static boolean isBinary(String normalized) {
        return switch (normalized) {
            case "base64",
                    "base64_codec",
                    "bz2",
                    "bz2_codec",
                    "hex",
                    "hex_codec",
                    "quopri",
                    "quopri_codec",
                    "rot13",
                    "rot_13",
                    "uu",
                    "uu_codec",
                    "zip",
                    "zlib",
                    "zlib_codec" -> true;
            default -> false;
        };
    }

    private static String normalize(String encoding) {
        return encoding.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] encode(TruffleString text, String encoding, CodecErrorHandler handler) {
        String name = known(encoding, "encode");
        if (CodePoints.isAscii(text) && isAsciiSuperset(name)) {
            return CodePoints.copyAscii(text);
        }
        if (name.equals("utf-8")) {
            byte[] valid = CodePoints.copyUtf8(text);
            if (valid != null) {
                return valid;
            }
        }
        int[] source = CodePoints.of(text);
        ByteArrayBuilder out = new ByteArrayBuilder(source.length + 16);
        switch (name) {
            case "utf-8" -> TextEncoder.utf8().encode(source, handler, out);
            case "utf-8-sig" -> TextEncoder.utf8().encode(source, handler, out.append(UTF_8_MARK));
            case "utf-7" -> Utf7Codec.encode(source, out);
            case "ascii" -> TextEncoder.narrow(name, 0x80).encode(source, handler, out);
            case "latin-1" -> TextEncoder.narrow(name, 0x100).encode(source, handler, out);
            case "unicode_escape" ->
                TextEncoder.narrow("latin-1", 0x100).encode(EscapeEncoder.encode(source), handler, out);
            case "raw_unicode_escape" ->
                TextEncoder.narrow("latin-1", 0x100).encode(EscapeEncoder.encodeRaw(source), handler, out);
            case "utf-16", "utf-32" -> {
                WideForm form = WideForm.named(name);
                form.put(0xfeff, out);
                TextEncoder.wide(name, form).encode(source, handler, out);
            }
            case "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be" ->
                TextEncoder.wide(name, WideForm.named(name)).encode(source, handler, out);
            default -> {
                MultibyteCodec codec = MultibyteCodec.named(name);
                codec.encode(source, codec.begin(false), handler, true, out);
            }
        }
        return out.toArray();
    }

    /** The byte order that a mark at the start of UTF-16 or UTF-32 announces: -1 little, 1 big endian, 0 without a mark. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static int byteOrderMark(byte[] bytes, String encoding) {
        WideForm announced = WideCodec.announced(bytes, WideForm.named(encoding));
        return announced == null ? 0 : announced == WideForm.UTF_16_LE || announced == WideForm.UTF_32_LE ? -1 : 1;
    }

    /** Whether ASCII characters are their own bytes in an encoding known here. */
    public static boolean keepsAscii(String encoding) {
        String name = canonicalName(encoding);
        return name != null && isAsciiSuperset(name);
    }

    private static boolean isAsciiSuperset(String name) {
        return name.equals("utf-8") || name.equals("ascii") || name.equals("latin-1");
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString decode(byte[] bytes, String encoding, CodecErrorHandler handler) {
        return decode(bytes, encoding, handler, true).text();
    }

    /**
     * Decodes a piece of input.
     *
     * @param last whether no more input follows, so that an incomplete character is an error
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Decoded decode(byte[] bytes, String encoding, CodecErrorHandler handler, boolean last) {
        String name = known(encoding, "decode");
        if (isAsciiSuperset(name) && isAscii(bytes)) {
            return new Decoded(CodePoints.asciiText(bytes.clone()), bytes.length);
        }
        if (name.equals("utf-8")) {
            TruffleString valid = CodePoints.validUtf8(bytes);
            if (valid != null) {
                return new Decoded(valid, bytes.length);
            }
        }
        CodePointBuilder out = new CodePointBuilder(bytes.length);
        int consumed = bytes.length;
        switch (name) {
            case "utf-8" -> consumed = Utf8Codec.decode(bytes, handler, last, out);
            case "utf-8-sig" -> {
                boolean marked =
                        Arrays.mismatch(bytes, UTF_8_MARK) == UTF_8_MARK.length || Arrays.equals(bytes, UTF_8_MARK);
                byte[] rest = marked ? Arrays.copyOfRange(bytes, UTF_8_MARK.length, bytes.length) : bytes;
                consumed = Utf8Codec.decode(rest, handler, last, out) + bytes.length - rest.length;
            }
            case "utf-7" -> consumed = Utf7Codec.decode(bytes, handler, last, out);
            case "ascii", "latin-1" -> decodeNarrow(bytes, name, handler, out);
            case "unicode_escape" -> consumed = EscapeDecoder.decode(bytes, handler, last, out);
            case "raw_unicode_escape" -> consumed = EscapeDecoder.decodeRaw(bytes, handler, last, out);
            case "utf-16", "utf-32" -> {
                WideForm form = WideForm.named(name);
                WideForm announced = WideCodec.announced(bytes, form);
                consumed = announced == null
                        ? WideCodec.decode(bytes, 0, form, handler, last, out)
                        : WideCodec.decode(bytes, form.unit(), announced, handler, last, out);
            }
            case "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be" ->
                consumed = WideCodec.decode(bytes, 0, WideForm.named(name), handler, last, out);
            default -> {
                MultibyteCodec codec = MultibyteCodec.named(name);
                consumed = codec.decode(bytes, codec.begin(true), handler, last, out);
            }
        }
        return new Decoded(out.toText(), last ? bytes.length : consumed);
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static void decodeNarrow(byte[] bytes, String name, CodecErrorHandler handler, CodePointBuilder out) {
        boolean ascii = name.equals("ascii");
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] >= 0 || !ascii) {
                out.append(bytes[i++] & 0xff);
                continue;
            }
            Replacement replacement =
                    handler.handle(CodecError.decoding(name, bytes, i, i + 1, "ordinal not in range(128)"));
            TextEncoder.appendDecoded(replacement, out);
            bytes = replacement.inputAfter(bytes);
            i = replacement.position();
        }
    }

    private static String known(String encoding, String operation) {
        String name = canonicalName(EmbeddedNulls.refuseCharacter(encoding));
        if (name != null) {
            return name;
        }
        if (isBinary(normalize(encoding))) {
            throw Errors.raise(
                    ExceptionTypes.LOOKUP_ERROR,
                    "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs",
                    encoding,
                    operation);
        }
        throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown encoding: %s", encoding);
    }
}
