// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.BytesConversion;
import org.protopython.ops.BytesLike;
import org.protopython.ops.Calls;
import org.protopython.ops.Codecs;
import org.protopython.ops.HexArguments;
import org.protopython.ops.ImplementationOptions;
import org.protopython.ops.TypeNames;
import org.protopython.ops.text.BytesCase;
import org.protopython.ops.text.BytesShape;
import org.protopython.ops.text.HexText;
import org.protopython.ops.text.TextShape;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** The methods of bytes and bytearray that treat the contents as ASCII text, and conversions. */
@PyTypeMethods({"bytes", "bytearray"})
public final class BytesTextMethods {
    private static final byte[] EMPTY = {};
    private static final int TABLE_SIZE = 256;

    private BytesTextMethods() {}

    @PyBuiltin(value = "lower(self, /)", doc = "A copy whose ASCII letters are in lower case.")
    static Object lower(Object self) {
        return BytesLike.like(self, BytesCase.lower(BytesLike.content(self)));
    }

    @PyBuiltin(value = "upper(self, /)", doc = "A copy whose ASCII letters are in upper case.")
    static Object upper(Object self) {
        return BytesLike.like(self, BytesCase.upper(BytesLike.content(self)));
    }

    @PyBuiltin(
            value = "title(self, /)",
            doc = "A copy in which each word of ASCII letters begins in upper case and goes on in lower case.")
    static Object title(Object self) {
        return BytesLike.like(self, BytesCase.title(BytesLike.content(self)));
    }

    @PyBuiltin(
            value = "capitalize(self, /)",
            doc = "A copy whose first byte is in upper case and the rest in lower case, where they are ASCII letters.")
    static Object capitalize(Object self) {
        return BytesLike.like(self, BytesCase.capitalize(BytesLike.content(self)));
    }

    @PyBuiltin(
            value = "swapcase(self, /)",
            doc = "A copy in which ASCII letters in upper case are in lower case, and the other way round.")
    static Object swapCase(Object self) {
        return BytesLike.like(self, BytesCase.swapCase(BytesLike.content(self)));
    }

    @PyBuiltin(value = "isalpha(self, /)", doc = "Whether there are bytes and all are ASCII letters.")
    static boolean isAlpha(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isAlpha);
    }

    @PyBuiltin(value = "isalnum(self, /)", doc = "Whether there are bytes and all are ASCII letters or digits.")
    static boolean isAlphanumeric(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isAlphanumeric);
    }

    @PyBuiltin(value = "isdigit(self, /)", doc = "Whether there are bytes and all are ASCII digits.")
    static boolean isDigit(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isDigit);
    }

    @PyBuiltin(value = "isspace(self, /)", doc = "Whether there are bytes and all are ASCII whitespace.")
    static boolean isSpace(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isSpace);
    }

    @PyBuiltin(value = "isascii(self, /)", doc = "Whether all bytes are below 128; so it is for no bytes.")
    static boolean isAscii(Object self) {
        return BytesCase.isAscii(BytesLike.content(self));
    }

    @PyBuiltin(value = "islower(self, /)", doc = "Whether there are ASCII letters and none is in upper case.")
    static boolean isLower(Object self) {
        return BytesCase.isCase(BytesLike.content(self), BytesCase::isLower, BytesCase::isUpper);
    }

    @PyBuiltin(value = "isupper(self, /)", doc = "Whether there are ASCII letters and none is in lower case.")
    static boolean isUpper(Object self) {
        return BytesCase.isCase(BytesLike.content(self), BytesCase::isUpper, BytesCase::isLower);
    }

    @PyBuiltin(
            value = "istitle(self, /)",
            doc = "Whether there are ASCII letters, in upper case at the start of each word and only there.")
    static boolean isTitle(Object self) {
        return BytesCase.isTitle(BytesLike.content(self));
    }

    @PyBuiltin(
            value = "strip(self, bytes=None, /)",
            doc = "A copy without those of the given bytes that are at either end; None means ASCII whitespace.")
    static Object strip(Object self, Object bytes) {
        byte[] set = bytes == PyNone.NONE ? null : Buffers.bytes(bytes);
        return BytesLike.like(self, BytesShape.strip(BytesLike.content(self), set, true, true));
    }

    @PyBuiltin(
            value = "lstrip(self, bytes=None, /)",
            doc = "A copy without those of the given bytes that are at the start; None means ASCII whitespace.")
    static Object stripLeft(Object self, Object bytes) {
        byte[] set = bytes == PyNone.NONE ? null : Buffers.bytes(bytes);
        return BytesLike.like(self, BytesShape.strip(BytesLike.content(self), set, true, false));
    }

    @PyBuiltin(
            value = "rstrip(self, bytes=None, /)",
            doc = "A copy without those of the given bytes that are at the end; None means ASCII whitespace.")
    static Object stripRight(Object self, Object bytes) {
        byte[] set = bytes == PyNone.NONE ? null : Buffers.bytes(bytes);
        return BytesLike.like(self, BytesShape.strip(BytesLike.content(self), set, false, true));
    }

    @PyBuiltin(
            value = "center(self, width, fillchar=<unrepresentable>, /)",
            doc = "A copy filled up on both sides to a length of width, by blanks or by the byte fillchar.")
    static Object center(Object self, long width, Object fillchar) {
        byte[] content = BytesLike.content(self);
        int padding = padding(content, width);
        int left = TextShape.centerLeft(padding, (int) width);
        return BytesLike.like(self, BytesShape.pad(content, left, padding - left, fill(fillchar, "center")));
    }

    @PyBuiltin(
            value = "ljust(self, width, fillchar=<unrepresentable>, /)",
            doc = "A copy filled up on the right to a length of width, by blanks or by the byte fillchar.")
    static Object justifyLeft(Object self, long width, Object fillchar) {
        byte[] content = BytesLike.content(self);
        return BytesLike.like(self, BytesShape.pad(content, 0, padding(content, width), fill(fillchar, "ljust")));
    }

    @PyBuiltin(
            value = "rjust(self, width, fillchar=<unrepresentable>, /)",
            doc = "A copy filled up on the left to a length of width, by blanks or by the byte fillchar.")
    static Object justifyRight(Object self, long width, Object fillchar) {
        byte[] content = BytesLike.content(self);
        return BytesLike.like(self, BytesShape.pad(content, padding(content, width), 0, fill(fillchar, "rjust")));
    }

    private static int padding(byte[] content, long width) {
        return (int) Math.clamp(width - content.length, 0L, Integer.MAX_VALUE / 2);
    }

    private static byte fill(Object value, String method) {
        if (value == null) {
            return ' ';
        }
        byte[] bytes = value instanceof PyBytes || value instanceof PyByteArray ? BytesLike.content(value) : null;
        if (bytes == null) {
            throw Errors.typeError(
                    "%s() argument 2 must be a byte string of length 1, not %s", method, PyType.of(value));
        }
        if (bytes.length != 1) {
            throw Errors.typeError(
                    "%s(): argument 2 must be a byte string of length 1, not a %s object of length %s",
                    method, PyType.of(value), bytes.length);
        }
        return bytes[0];
    }

    @PyBuiltin(
            value = "zfill(self, width, /)",
            doc = "A copy filled up to a length of width by zeros, which come after the sign if there is one.")
    static Object zeroFill(Object self, long width) {
        int clamped = (int) Math.clamp(width, 0L, Integer.MAX_VALUE / 2);
        return BytesLike.like(self, BytesShape.zeroFill(BytesLike.content(self), clamped));
    }

    @PyBuiltin(
            value = "expandtabs(self, /, tabsize=8)",
            doc = "A copy with blanks in place of tabs, up to the next column that tabsize divides.")
    static Object expandTabs(Object self, int tabsize) {
        return BytesLike.like(self, BytesShape.expandTabs(BytesLike.content(self), tabsize));
    }

    @PyBuiltin(value = "translate(self, table, /, delete=<unrepresentable>)", doc = """
        A copy with each byte b replaced by table[b], after those in delete are left out.

        The table is bytes of length 256, as maketrans() makes it, or None to replace nothing.\
        """)
    static Object translate(Object self, Object table, Object delete) {
        byte[] content = BytesLike.content(self);
        byte[] map = table == PyNone.NONE ? null : Buffers.bytes(table);
        if (map != null && map.length != TABLE_SIZE) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        byte[] deleted = delete == null ? EMPTY : Buffers.bytes(delete);
        return BytesLike.like(self, BytesShape.translate(content, map, deleted));
    }

    @PyBuiltin(value = "maketrans(frm, to, /)", doc = """
                    A table for translate() that replaces each byte of frm by the one in the same place of to.

                    Both are of the same length.\
                    """, kind = Kind.STATIC_METHOD)
    static Object makeTranslation(Object frm, Object to) {
        byte[] from = Buffers.bytes(frm);
        byte[] by = Buffers.bytes(to);
        if (from.length != by.length) {
            throw Errors.valueError("maketrans arguments must have same length");
        }
        byte[] table = new byte[TABLE_SIZE];
        for (int i = 0; i < TABLE_SIZE; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < from.length; i++) {
            table[from[i] & 0xff] = by[i];
        }
        return new PyBytes(table);
    }

    @PyBuiltin(value = "decode(self, /, encoding='utf-8', errors='strict')", doc = """
        The text that the bytes are in an encoding.

        errors says what becomes of bytes that are not valid: 'strict' raises UnicodeDecodeError, 'ignore' leaves
        them out, 'replace' marks them by U+FFFD; codecs.register_error() adds other names.\
        """)
    static TruffleString decode(PythonContext context, Object self, TruffleString encoding, TruffleString errors) {
        String name = Codecs.name(encoding);
        String handler = Codecs.name(errors);
        byte[] bytes = BytesLike.content(self);
        // nobody is asked about nothing, not even whether there is such an encoding
        return bytes.length == 0 && !ImplementationOptions.isDevelopment(context)
                ? PyStrings.EMPTY
                : Codecs.decode(bytes, name, handler);
    }

    @PyBuiltin(value = "hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)", doc = """
        Hexadecimal digits of the bytes, two for each.

        sep, one ASCII character, is put between groups of bytes_per_sep bytes. They are counted from the right,
        or from the left when the number is below zero.

        >>> data = bytes(range(9, 14))
        >>> data.hex()
        '090a0b0c0d'
        >>> data.hex(' ')
        '09 0a 0b 0c 0d'
        >>> data.hex('-', 2)
        '09-0a0b-0c0d'
        >>> data.hex('-', -2)
        '090a-0b0c-0d'\
        """)
    static String hex(Object self, Object sep, int bytesPerSep) {
        if (sep == null || !(self instanceof PyByteArray array)) {
            return HexText.format(BytesLike.content(self), HexArguments.separator(sep), bytesPerSep);
        }
        // A separator of a program may not change the size meanwhile.
        PyMemoryView view = new PyMemoryView(array.exportBuffer());
        try {
            return HexText.format(BytesLike.content(self), HexArguments.separator(sep), bytesPerSep);
        } finally {
            view.release();
        }
    }

    @PyBuiltin(value = "fromhex(cls, string, /)", doc = """
                    An object of the bytes that pairs of hexadecimal digits stand for.

                    There may be whitespace between pairs. The string is a str or an object of ASCII bytes.\
                    """, kind = Kind.CLASS_METHOD)
    static Object fromHex(Object cls, Object string) {
        String text = BytesConversion.hexText(string);
        if (text == null) {
            throw Errors.typeError(
                    "fromhex() argument must be str or bytes-like, not %s", TypeNames.shown(PyType.of(string)));
        }
        byte[] bytes = HexText.parse(text);
        if (cls == BuiltinTypes.BYTES) {
            return new PyBytes(bytes);
        }
        return cls == BuiltinTypes.BYTEARRAY ? new PyByteArray(bytes) : Calls.call(cls, new PyBytes(bytes));
    }
}
