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

    @PyBuiltin("lower(self, /)")
    static Object lower(Object self) {
        return BytesLike.like(self, BytesCase.lower(BytesLike.content(self)));
    }

    @PyBuiltin("upper(self, /)")
    static Object upper(Object self) {
        return BytesLike.like(self, BytesCase.upper(BytesLike.content(self)));
    }

    @PyBuiltin("title(self, /)")
    static Object title(Object self) {
        return BytesLike.like(self, BytesCase.title(BytesLike.content(self)));
    }

    @PyBuiltin("capitalize(self, /)")
    static Object capitalize(Object self) {
        return BytesLike.like(self, BytesCase.capitalize(BytesLike.content(self)));
    }

    @PyBuiltin("swapcase(self, /)")
    static Object swapCase(Object self) {
        return BytesLike.like(self, BytesCase.swapCase(BytesLike.content(self)));
    }

    @PyBuiltin("isalpha(self, /)")
    static boolean isAlpha(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isAlpha);
    }

    @PyBuiltin("isalnum(self, /)")
    static boolean isAlphanumeric(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isAlphanumeric);
    }

    @PyBuiltin("isdigit(self, /)")
    static boolean isDigit(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isDigit);
    }

    @PyBuiltin("isspace(self, /)")
    static boolean isSpace(Object self) {
        return BytesCase.all(BytesLike.content(self), BytesCase::isSpace);
    }

    @PyBuiltin("isascii(self, /)")
    static boolean isAscii(Object self) {
        return BytesCase.isAscii(BytesLike.content(self));
    }

    @PyBuiltin("islower(self, /)")
    static boolean isLower(Object self) {
        return BytesCase.isCase(BytesLike.content(self), BytesCase::isLower, BytesCase::isUpper);
    }

    @PyBuiltin("isupper(self, /)")
    static boolean isUpper(Object self) {
        return BytesCase.isCase(BytesLike.content(self), BytesCase::isUpper, BytesCase::isLower);
    }

    @PyBuiltin("istitle(self, /)")
    static boolean isTitle(Object self) {
        return BytesCase.isTitle(BytesLike.content(self));
    }

    @PyBuiltin("strip(self, bytes=None, /)")
    static Object strip(Object self, Object bytes) {
        byte[] set = bytes == PyNone.NONE ? null : Buffers.bytes(bytes);
        return BytesLike.like(self, BytesShape.strip(BytesLike.content(self), set, true, true));
    }

    @PyBuiltin("lstrip(self, bytes=None, /)")
    static Object stripLeft(Object self, Object bytes) {
        byte[] set = bytes == PyNone.NONE ? null : Buffers.bytes(bytes);
        return BytesLike.like(self, BytesShape.strip(BytesLike.content(self), set, true, false));
    }

    @PyBuiltin("rstrip(self, bytes=None, /)")
    static Object stripRight(Object self, Object bytes) {
        byte[] set = bytes == PyNone.NONE ? null : Buffers.bytes(bytes);
        return BytesLike.like(self, BytesShape.strip(BytesLike.content(self), set, false, true));
    }

    @PyBuiltin("center(self, width, fillchar=<unrepresentable>, /)")
    static Object center(Object self, long width, Object fillchar) {
        byte[] content = BytesLike.content(self);
        int padding = padding(content, width);
        int left = TextShape.centerLeft(padding, (int) width);
        return BytesLike.like(self, BytesShape.pad(content, left, padding - left, fill(fillchar, "center")));
    }

    @PyBuiltin("ljust(self, width, fillchar=<unrepresentable>, /)")
    static Object justifyLeft(Object self, long width, Object fillchar) {
        byte[] content = BytesLike.content(self);
        return BytesLike.like(self, BytesShape.pad(content, 0, padding(content, width), fill(fillchar, "ljust")));
    }

    @PyBuiltin("rjust(self, width, fillchar=<unrepresentable>, /)")
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

    @PyBuiltin("zfill(self, width, /)")
    static Object zeroFill(Object self, long width) {
        int clamped = (int) Math.clamp(width, 0L, Integer.MAX_VALUE / 2);
        return BytesLike.like(self, BytesShape.zeroFill(BytesLike.content(self), clamped));
    }

    @PyBuiltin("expandtabs(self, /, tabsize=8)")
    static Object expandTabs(Object self, int tabsize) {
        return BytesLike.like(self, BytesShape.expandTabs(BytesLike.content(self), tabsize));
    }

    @PyBuiltin("translate(self, table, /, delete=<unrepresentable>)")
    static Object translate(Object self, Object table, Object delete) {
        byte[] content = BytesLike.content(self);
        byte[] map = table == PyNone.NONE ? null : Buffers.bytes(table);
        if (map != null && map.length != TABLE_SIZE) {
            throw Errors.valueError("translation table must be 256 characters long");
        }
        byte[] deleted = delete == null ? EMPTY : Buffers.bytes(delete);
        return BytesLike.like(self, BytesShape.translate(content, map, deleted));
    }

    @PyBuiltin(value = "maketrans(frm, to, /)", kind = Kind.STATIC_METHOD)
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

    @PyBuiltin("decode(self, /, encoding='utf-8', errors='strict')")
    static TruffleString decode(PythonContext context, Object self, TruffleString encoding, TruffleString errors) {
        String name = Codecs.name(encoding);
        String handler = Codecs.name(errors);
        byte[] bytes = BytesLike.content(self);
        // nobody is asked about nothing, not even whether there is such an encoding
        return bytes.length == 0 && !ImplementationOptions.isDevelopment(context)
                ? PyStrings.EMPTY : Codecs.decode(bytes, name, handler);
    }

    @PyBuiltin("hex(self, /, sep=<unrepresentable>, bytes_per_sep=1)")
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

    @PyBuiltin(value = "fromhex(cls, string, /)", kind = Kind.CLASS_METHOD)
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
