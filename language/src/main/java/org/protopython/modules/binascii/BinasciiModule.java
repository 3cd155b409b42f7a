// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.binascii;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.modules.zlib.Checksums;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyMemoryView;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.HexArguments;
import org.protopython.ops.ModuleErrors;
import org.protopython.ops.text.HexText;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The module {@code binascii}. */
@PyModule(value = "binascii", doc = "Bytes as text of base64, hexadecimal and the like, and back; checksums.")
public final class BinasciiModule {
    @PyConstant("Error")
    static final PyType ERROR = ModuleErrors.define("binascii", "Error", ExceptionTypes.VALUE_ERROR);

    @PyConstant("Incomplete")
    static final PyType INCOMPLETE = ModuleErrors.define("binascii", "Incomplete", ExceptionTypes.EXCEPTION);

    private static final int CRC_POLYNOMIAL = 0x1021;
    private static final int CRC_TOP = 0x8000;
    private static final int CRC_MASK = 0xffff;
    private static final int BYTE = 0xff;

    private BinasciiModule() {}

    static PException error(String format, Object... args) {
        return Errors.raise(ERROR, format, args);
    }

    /** Text is given as bytes or as an ASCII str. */
    static byte[] ascii(Object data) {
        TruffleString text = Conversions.asText(data);
        if (text == null) {
            boolean isTorn = data instanceof PyMemoryView view && !view.isContiguous();
            byte[] bytes = isTorn ? null : Buffers.bytesOrNull(data);
            if (bytes == null) {
                throw Errors.typeError("argument should be bytes, buffer or ASCII string, not '%s'", PyType.of(data));
            }
            return bytes;
        }
        byte[] bytes = PyStrings.toJava(text).getBytes(StandardCharsets.UTF_8);
        if (bytes.length != PyStrings.length(text)) {
            throw Errors.valueError("string argument should contain only ASCII characters");
        }
        return bytes;
    }

    @PyBuiltin("a2b_hex(hexstr, /)")
    static Object fromHex(Object hex) {
        byte[] digits = ascii(hex);
        if (digits.length % 2 != 0) {
            throw error("Odd-length string");
        }
        byte[] bytes = new byte[digits.length / 2];
        for (int i = 0; i < bytes.length; i++) {
            int value = HexText.value(digits[2 * i], digits[2 * i + 1]);
            if (value < 0) {
                throw error("Non-hexadecimal digit found");
            }
            bytes[i] = (byte) value;
        }
        return new PyBytes(bytes);
    }

    @PyBuiltin("unhexlify(hexstr, /)")
    static Object unhexlify(Object hex) {
        return fromHex(hex);
    }

    @PyBuiltin("b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)")
    static Object toHex(byte[] data, Object separator, int bytesPerSeparator) {
        return new PyBytes(HexText.digits(data, HexArguments.separator(separator), bytesPerSeparator));
    }

    @PyBuiltin("hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)")
    static Object hexlify(byte[] data, Object separator, int bytesPerSeparator) {
        return toHex(data, separator, bytesPerSeparator);
    }

    @PyBuiltin("a2b_base64(data, /, *, strict_mode=False)")
    static Object fromBase64(Object data, boolean strict) {
        byte[] text = ascii(data);
        byte[] plain = fromPlainBase64(text);
        return new PyBytes(plain != null ? plain : new Radix64Reader(text, strict).read());
    }

    /** Decodes whole groups without anything between them, as Java is quick to; null for any other text. */
    @TruffleBoundary
    private static byte[] fromPlainBase64(byte[] text) {
        if (text.length % Radix64Reader.GROUP != 0) {
            return null;
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return null; // Python's rules tell what is wrong, if anything is
        }
    }

    @PyBuiltin("b2a_base64(data, /, *, newline=True)")
    static Object toBase64(byte[] data, boolean newline) {
        byte[] text = Base64.getEncoder().encode(data);
        return new PyBytes(newline ? withLineFeed(text) : text);
    }

    private static byte[] withLineFeed(byte[] text) {
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    @PyBuiltin("a2b_uu(data, /)")
    static Object fromUu(Object data) {
        return new PyBytes(UuText.decode(ascii(data)));
    }

    @PyBuiltin("b2a_uu(data, /, *, backtick=False)")
    static Object toUu(byte[] data, boolean backtick) {
        return new PyBytes(UuText.encode(data, backtick));
    }

    @PyBuiltin("a2b_qp(data, header=False)")
    static Object fromQuotedPrintable(Object data, boolean header) {
        return new PyBytes(QuotedPrintable.decode(ascii(data), header));
    }

    @PyBuiltin("b2a_qp(data, quotetabs=False, istext=True, header=False)")
    static Object toQuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        return new PyBytes(new QuotedPrintable(data, quoteTabs, isText, header).encode());
    }

    @PyBuiltin("crc32(data, crc=0, /)")
    static long crc32(byte[] data, Object start) {
        int value = Conversions.toBigInteger(Conversions.toIndex(start)).intValue();
        return Checksums.crc32(value, data);
    }

    @PyBuiltin("crc_hqx(data, crc, /)")
    static long crcHqx(byte[] data, Object start) {
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(start));
        int crc = number.intValue() & CRC_MASK;
        for (byte b : data) {
            crc ^= (b & BYTE) << Byte.SIZE;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = (crc << 1 ^ ((crc & CRC_TOP) == 0 ? 0 : CRC_POLYNOMIAL)) & CRC_MASK;
            }
        }
        return crc;
    }
}
