// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import java.util.Arrays;
import java.util.Locale;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.text.CharacterNames;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.TextRepr;
import org.protopython.runtime.Errors;

/** The error handlers that Python names without being told of them. */
public final class CodecErrorHandlers {
    public static final CodecErrorHandler STRICT = CodecErrorHandlers::strict;

    private static final int REPLACEMENT_CHARACTER = 0xfffd;
    private static final int ESCAPED_BYTE = 0xdc00;
    private static final int MAX_ESCAPED_BYTES = 4;

    private CodecErrorHandlers() {}

    /** The handler of a name, or null if the name is not one of the built-in ones. */
    public static CodecErrorHandler named(String name) {
        return switch (name) {
            case "strict" -> STRICT;
            case "ignore" -> error -> Replacement.of(new int[0], error.end());
            case "replace" -> CodecErrorHandlers::replace;
            case "backslashreplace" -> CodecErrorHandlers::backslashReplace;
            case "xmlcharrefreplace" -> CodecErrorHandlers::characterReference;
            case "namereplace" -> CodecErrorHandlers::nameReplace;
            case "surrogateescape" -> CodecErrorHandlers::surrogateEscape;
            case "surrogatepass" -> CodecErrorHandlers::surrogatePass;
            default -> null;
        };
    }

    /** A handler that looks its name up only when there is an error, as Python does; unknown ones raise LookupError. */
    public static CodecErrorHandler lazilyNamed(String name) {
        CodecErrorHandler handler = named(name);
        return handler != null
                ? handler
                : error -> {
                    throw Errors.raise(ExceptionTypes.LOOKUP_ERROR, "unknown error handler name '%s'", name);
                };
    }

    private static Replacement strict(CodecError error) {
        throw CodecExceptions.of(error);
    }

    private static Replacement replace(CodecError error) {
        int[] text = new int[error.isDecoding() ? 1 : error.end() - error.start()];
        Arrays.fill(text, error.isDecoding() ? REPLACEMENT_CHARACTER : '?');
        return Replacement.of(text, error.end());
    }

    /** What {@code codecs.replace_errors} has for text that could not be translated. */
    public static Replacement replaceUntranslated(CodecError error) {
        int[] text = new int[error.end() - error.start()];
        Arrays.fill(text, REPLACEMENT_CHARACTER);
        return Replacement.of(text, error.end());
    }

    private static Replacement backslashReplace(CodecError error) {
        CodePointBuilder text = new CodePointBuilder(16);
        for (int i = error.start(); i < error.end(); i++) {
            if (error.isDecoding()) {
                text.appendHex("\\x", error.bytes()[i] & 0xff, 2);
            } else {
                TextRepr.appendEscape(text, error.text()[i]);
            }
        }
        return Replacement.of(text.toArray(), error.end());
    }

    private static Replacement characterReference(CodecError error) {
        checkEncoding(error);
        StringBuilder text = new StringBuilder();
        for (int i = error.start(); i < error.end(); i++) {
            text.append("&#").append(error.text()[i]).append(';');
        }
        return Replacement.of(text.toString(), error.end());
    }

    private static Replacement nameReplace(CodecError error) {
        checkEncoding(error);
        CodePointBuilder text = new CodePointBuilder(16);
        for (int i = error.start(); i < error.end(); i++) {
            String name = CharacterNames.nameOf(error.text()[i]);
            if (name != null) {
                text.append("\\N{").append(name).append("}");
            } else {
                TextRepr.appendEscape(text, error.text()[i]);
            }
        }
        return Replacement.of(text.toArray(), error.end());
    }

    private static void checkEncoding(CodecError error) {
        if (error.isDecoding()) {
            throw Errors.typeError("don't know how to handle UnicodeDecodeError in error callback");
        }
    }

    private static Replacement surrogateEscape(CodecError error) {
        if (error.isDecoding()) {
            int limit = Math.min(error.end(), error.start() + MAX_ESCAPED_BYTES);
            CodePointBuilder text = new CodePointBuilder(MAX_ESCAPED_BYTES);
            int i = error.start();
            while (i < limit && error.bytes()[i] < 0) {
                text.append(ESCAPED_BYTE + (error.bytes()[i++] & 0xff));
            }
            if (i == error.start()) {
                throw CodecExceptions.of(error);
            }
            return Replacement.of(text.toArray(), i);
        }
        ByteArrayBuilder bytes = new ByteArrayBuilder(8);
        int i = error.start();
        while (i < error.end() && isEscapedByte(error.text()[i])) {
            bytes.append(error.text()[i++]);
        }
        if (i == error.start()) {
            throw CodecExceptions.of(error);
        }
        return Replacement.of(bytes.toArray(), i);
    }

    private static boolean isEscapedByte(int c) {
        return c >= ESCAPED_BYTE + 0x80 && c <= ESCAPED_BYTE + 0xff;
    }

    private static Replacement surrogatePass(CodecError error) {
        String plain = error.encoding().toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
        WideForm form = WideForm.plainlyNamed(plain);
        boolean utf8 = plain.equals("utf8");
        if (form == null && !utf8) {
            throw CodecExceptions.of(error);
        }
        return error.isDecoding() ? passDecoded(error, form) : passEncoded(error, form);
    }

    private static Replacement passEncoded(CodecError error, WideForm form) {
        ByteArrayBuilder bytes = new ByteArrayBuilder(8);
        for (int i = error.start(); i < error.end(); i++) {
            int c = error.text()[i];
            if (!isSurrogate(c)) {
                throw CodecExceptions.of(error);
            }
            if (form == null) {
                Utf8Codec.put(c, bytes);
            } else {
                form.putUnit(c, bytes);
            }
        }
        return Replacement.of(bytes.toArray(), error.end());
    }

    private static Replacement passDecoded(CodecError error, WideForm form) {
        byte[] bytes = error.bytes();
        int start = error.start();
        int size = form == null ? 3 : form.unit();
        int c = -1;
        if (start + size <= bytes.length) {
            if (form != null) {
                c = form.getUnit(bytes, start);
            } else if ((bytes[start] & 0xf0) == 0xe0
                    && (bytes[start + 1] & 0xc0) == 0x80
                    && (bytes[start + 2] & 0xc0) == 0x80) {
                c = (bytes[start] & 0xf) << 12 | (bytes[start + 1] & 0x3f) << 6 | bytes[start + 2] & 0x3f;
            }
        }
        if (!isSurrogate(c)) {
            throw CodecExceptions.of(error);
        }
        return Replacement.of(new int[] {c}, start + size);
    }

    static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}
