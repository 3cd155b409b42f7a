// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.context;

import com.oracle.truffle.api.strings.TruffleString;
import com.oracle.truffle.api.strings.TruffleString.Encoding;
import org.protopython.annotations.HPyFunction;
import org.protopython.hpy.handles.HPyThread;
import org.protopython.hpy.nfi.NativeMemory;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** str. Text that is plain UTF-8 is converted here; every other codec and every error is that of bytes and str. */
final class UnicodeFunctions {
    private static final int WIDE_CHAR = 4;

    private UnicodeFunctions() {}

    /** The str of UTF-8 bytes; UnicodeDecodeError for others. */
    private static Object decode(byte[] utf8) {
        TruffleString text = TruffleString.fromByteArrayUncached(utf8, 0, utf8.length, Encoding.UTF_8, false);
        if (!text.isValidUncached(Encoding.UTF_8)) {
            return Calls.callMethod(new PyBytes(utf8), "decode", PyStrings.of("utf-8"));
        }
        return text.switchEncodingUncached(PyStrings.ENCODING);
    }

    private static Object decode(byte[] bytes, String encoding, String errors) {
        return Calls.callMethod(new PyBytes(bytes), "decode", PyStrings.of(encoding), PyStrings.of(errors));
    }

    private static TruffleString text(HPyThread thread, long handle) {
        TruffleString text = Conversions.asText(thread.require(handle));
        if (text == null) {
            throw Errors.typeError("bad argument type for built-in operation");
        }
        return text;
    }

    @HPyFunction("HPyUnicode_Check")
    static int check(HPyThread thread, long handle) {
        return Conversions.asText(thread.require(handle)) != null ? 1 : 0;
    }

    @HPyFunction("HPyUnicode_FromString")
    static long fromString(HPyThread thread, long utf8) {
        return thread.toHandle(decode(NativeMemory.getCString(utf8)));
    }

    private static long encode(HPyThread thread, long handle, String encoding, String errors) {
        return thread.toHandle(
                Calls.callMethod(text(thread, handle), "encode", PyStrings.of(encoding), PyStrings.of(errors)));
    }

    @HPyFunction("HPyUnicode_AsASCIIString")
    static long asAscii(HPyThread thread, long handle) {
        return encode(thread, handle, "ascii", "strict");
    }

    @HPyFunction("HPyUnicode_AsLatin1String")
    static long asLatin1(HPyThread thread, long handle) {
        return encode(thread, handle, "latin-1", "strict");
    }

    @HPyFunction("HPyUnicode_AsUTF8String")
    static long asUtf8(HPyThread thread, long handle) {
        return encode(thread, handle, "utf-8", "strict");
    }

    @HPyFunction("HPyUnicode_EncodeFSDefault")
    static long encodeFileSystem(HPyThread thread, long handle) {
        return encode(thread, handle, "utf-8", "surrogateescape");
    }

    /** The buffer lives as long as the str, which is longer than the contract asks for. */
    @HPyFunction("HPyUnicode_AsUTF8AndSize")
    static long asUtf8AndSize(HPyThread thread, long handle, long size) {
        Object owner = thread.require(handle);
        TruffleString text = text(thread, handle);
        long buffer = thread.text(handle, owner, () -> utf8(text));
        if (size != 0) {
            NativeMemory.putLong(size, thread.textLength(handle, buffer));
        }
        return buffer;
    }

    private static byte[] utf8(TruffleString text) {
        if (text.isValidUncached(PyStrings.ENCODING)) {
            TruffleString utf8 = text.switchEncodingUncached(Encoding.UTF_8);
            return utf8.copyToByteArrayUncached(Encoding.UTF_8);
        }
        return ((PyBytes) Calls.callMethod(text, "encode", PyStrings.of("utf-8"))).value();
    }

    /** {@code wchar_t} is a code point on every platform supported; a size of -1 means up to the terminator. */
    @HPyFunction("HPyUnicode_FromWideChar")
    static long fromWideChar(HPyThread thread, long wide, long size) {
        int length = 0;
        if (size >= 0) {
            length = Math.toIntExact(size);
        } else {
            while (NativeMemory.getInt(wide + (long) WIDE_CHAR * length) != 0) {
                length++;
            }
        }
        int[] codePoints = new int[length];
        for (int i = 0; i < length; i++) {
            codePoints[i] = NativeMemory.getInt(wide + (long) WIDE_CHAR * i);
            if (!Character.isValidCodePoint(codePoints[i])) {
                throw Errors.valueError(
                        "character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(codePoints[i]));
            }
        }
        return thread.toHandle(PyStrings.ofCodePoints(codePoints, 0, length));
    }

    @HPyFunction("HPyUnicode_DecodeFSDefault")
    static long decodeFileSystem(HPyThread thread, long bytes) {
        return thread.toHandle(decode(NativeMemory.getCString(bytes), "utf-8", "surrogateescape"));
    }

    @HPyFunction("HPyUnicode_DecodeFSDefaultAndSize")
    static long decodeFileSystemAndSize(HPyThread thread, long bytes, long size) {
        return thread.toHandle(decode(NativeMemory.getBytes(bytes, size), "utf-8", "surrogateescape"));
    }

    private static String orStrict(long errors) {
        return errors == 0 ? "strict" : NativeMemory.getString(errors);
    }

    @HPyFunction("HPyUnicode_DecodeASCII")
    static long decodeAscii(HPyThread thread, long bytes, long size, long errors) {
        return thread.toHandle(decode(NativeMemory.getBytes(bytes, size), "ascii", orStrict(errors)));
    }

    @HPyFunction("HPyUnicode_DecodeLatin1")
    static long decodeLatin1(HPyThread thread, long bytes, long size, long errors) {
        return thread.toHandle(decode(NativeMemory.getBytes(bytes, size), "latin-1", orStrict(errors)));
    }

    @HPyFunction("HPyUnicode_FromEncodedObject")
    static long fromEncodedObject(HPyThread thread, long object, long encoding, long errors) {
        String codec = encoding == 0 ? "utf-8" : NativeMemory.getString(encoding);
        return thread.toHandle(Calls.call(
                BuiltinTypes.STR, thread.require(object), PyStrings.of(codec), PyStrings.of(orStrict(errors))));
    }

    @HPyFunction("HPyUnicode_ReadChar")
    static int readChar(HPyThread thread, long handle, long index) {
        TruffleString text = text(thread, handle);
        if (index < 0 || index >= PyStrings.length(text)) {
            throw Errors.indexError("string index out of range");
        }
        return text.codePointAtIndexUncached((int) index, PyStrings.ENCODING);
    }

    @HPyFunction("HPyUnicode_Substring")
    static long substring(HPyThread thread, long handle, long start, long end) {
        TruffleString text = Conversions.asText(thread.require(handle));
        if (text == null) {
            throw thread.misuse("HPyUnicode_Substring arg 1 must be a Unicode object");
        }
        if (start < 0 || end < 0) {
            throw Errors.indexError("string index out of range");
        }
        int to = (int) Math.min(end, PyStrings.length(text));
        int from = (int) Math.min(start, to);
        return thread.toHandle(text.substringUncached(from, to - from, PyStrings.ENCODING, false));
    }
}
