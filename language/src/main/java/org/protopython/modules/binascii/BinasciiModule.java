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
    static final PyType ERROR =
            ModuleErrors.define("binascii", "Error", ExceptionTypes.VALUE_ERROR, "Encoded data is malformed.");

    @PyConstant("Incomplete")
    static final PyType INCOMPLETE =
            ModuleErrors.define("binascii", "Incomplete", ExceptionTypes.EXCEPTION, "Encoded data ends too early.");

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

    @PyBuiltin(value = "a2b_hex(hexstr, /)", doc = """
        The bytes that pairs of hexadecimal digits say.

        hexstr is bytes or an ASCII str. Raises binascii.Error for an odd number of digits and for anything
        else.\
        """)
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

    @PyBuiltin(value = "unhexlify(hexstr, /)", doc = """
        The bytes that pairs of hexadecimal digits say; the same as a2b_hex().

        hexstr is bytes or an ASCII str. Raises binascii.Error for an odd number of digits and for anything
        else.\
        """)
    static Object unhexlify(Object hex) {
        return fromHex(hex);
    }

    @PyBuiltin(value = "b2a_hex(data, sep=<unrepresentable>, bytes_per_sep=1)", doc = """
        The bytes of data as hexadecimal digits, two for each, in bytes.

        If there is a sep, a single ASCII character, it stands after each bytes_per_sep bytes, counted from
        the right, or from the left if the number is negative.\
        """)
    static Object toHex(byte[] data, Object separator, int bytesPerSeparator) {
        return new PyBytes(HexText.digits(data, HexArguments.separator(separator), bytesPerSeparator));
    }

    @PyBuiltin(value = "hexlify(data, sep=<unrepresentable>, bytes_per_sep=1)", doc = """
        The bytes of data as hexadecimal digits, two for each, in bytes; the same as b2a_hex().

        If there is a sep, a single ASCII character, it stands after each bytes_per_sep bytes, counted from
        the right, or from the left if the number is negative.\
        """)
    static Object hexlify(byte[] data, Object separator, int bytesPerSeparator) {
        return toHex(data, separator, bytesPerSeparator);
    }

    @PyBuiltin(value = "a2b_base64(data, /, *, strict_mode=False)", doc = """
        The bytes that text in Base64 says.

        Characters that do not belong there are passed over, unless strict_mode is true: then they raise
        binascii.Error, as wrong padding always does.\
        """)
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

    @PyBuiltin(
            value = "b2a_base64(data, /, *, newline=True)",
            doc = "The bytes of data as one line of text in Base64, with a newline at its end unless newline is false.")
    static Object toBase64(byte[] data, boolean newline) {
        byte[] text = Base64.getEncoder().encode(data);
        return new PyBytes(newline ? withLineFeed(text) : text);
    }

    private static byte[] withLineFeed(byte[] text) {
        byte[] line = Arrays.copyOf(text, text.length + 1);
        line[text.length] = '\n';
        return line;
    }

    @PyBuiltin(value = "a2b_uu(data, /)", doc = "The bytes that one line of uuencoded text says.")
    static Object fromUu(Object data) {
        return new PyBytes(UuText.decode(ascii(data)));
    }

    @PyBuiltin(value = "b2a_uu(data, /, *, backtick=False)", doc = """
        One line of uuencoded text for at most 45 bytes. Zeros are written as blanks, or as '`' if backtick is true.\
        """)
    static Object toUu(byte[] data, boolean backtick) {
        return new PyBytes(UuText.encode(data, backtick));
    }

    @PyBuiltin(
            value = "a2b_qp(data, header=False)",
            doc = "The bytes that quoted-printable text says. If header is true, an underscore stands for a blank.")
    static Object fromQuotedPrintable(Object data, boolean header) {
        return new PyBytes(QuotedPrintable.decode(ascii(data), header));
    }

    @PyBuiltin(value = "b2a_qp(data, quotetabs=False, istext=True, header=False)", doc = """
        The bytes of data as quoted-printable text.

        quotetabs true encodes all tabs and blanks, istext false line ends too, and header true writes blanks as
        underscores.\
        """)
    static Object toQuotedPrintable(byte[] data, boolean quoteTabs, boolean isText, boolean header) {
        return new PyBytes(new QuotedPrintable(data, quoteTabs, isText, header).encode());
    }

    @PyBuiltin(
            value = "crc32(data, crc=0, /)",
            doc = "The CRC-32 checksum of data, unsigned; crc is that of what comes before it.")
    static long crc32(byte[] data, Object start) {
        int value = Conversions.toBigInteger(Conversions.toIndex(start)).intValue();
        return Checksums.crc32(value, data);
    }

    @PyBuiltin(
            value = "crc_hqx(data, crc, /)",
            doc = "The CRC-CCITT checksum of data, of 16 bits; crc is that of what comes before it, or 0.")
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
