// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.format;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.math.BigInteger;
import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.text.CodePointBuilder;
import org.protopython.ops.text.CodePoints;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * The {@code %} operator of str, bytes and bytearray: one engine, as bytes are formatted as text of the first 256
 * characters.
 */
public final class PercentFormat {
    private static final int[] NOTHING = {};

    private final int[] format;
    private final boolean bytes;
    private final PercentOperands operands;
    private final CodePointBuilder out;
    private final Object[] tuple;
    private final boolean mapping;
    private Object operand;
    private Object mappingOperand;
    private int next;
    private boolean keyed;
    private int position;

    private PercentFormat(int[] format, int length, Object operand, boolean bytes, PercentOperands operands) {
        this.format = format;
        this.operand = operand;
        this.bytes = bytes;
        this.operands = operands;
        this.tuple = operands.tuple(operand);
        this.mapping = operands.isMapping(operand, bytes);
        this.out = new CodePointBuilder(length + 32);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static TruffleString format(TruffleString format, Object operand, PercentOperands operands) {
        PercentTemplate template = PercentTemplate.of(format);
        if (template != null) {
            return new PercentFormat(NOTHING, template.length(), operand, false, operands)
                    .run(template)
                    .toText();
        }
        int[] characters = CodePoints.of(format);
        return new PercentFormat(characters, characters.length, operand, false, operands)
                .run()
                .toText();
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static byte[] format(byte[] format, Object operand, PercentOperands operands) {
        int[] characters = new int[format.length];
        for (int i = 0; i < format.length; i++) {
            characters[i] = format[i] & 0xff;
        }
        int[] result = new PercentFormat(characters, characters.length, operand, true, operands)
                .run()
                .toArray();
        byte[] bytes = new byte[result.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) result[i];
        }
        return bytes;
    }

    private CodePointBuilder run() {
        while (position < format.length) {
            int start = position;
            while (position < format.length && format[position] != '%') {
                position++;
            }
            out.append(format, start, position);
            if (position < format.length) {
                position++;
                specifier();
            }
        }
        checkRest();
        return out;
    }

    private CodePointBuilder run(PercentTemplate template) {
        PercentConversion[] conversions = template.conversions();
        TruffleString[] literals = template.literals();
        for (int i = 0; i < conversions.length; i++) {
            out.append(literals[i]);
            PercentConversion conversion = conversions[i];
            Object value = nextOperand();
            if (value instanceof Long number && conversion.isBareText()) {
                out.append(number);
            } else {
                convert(conversion, value);
            }
        }
        out.append(literals[conversions.length]);
        checkRest();
        return out;
    }

    private void checkRest() {
        boolean left = !keyed && (tuple != null ? next < tuple.length : next == 0);
        if (left && !mapping) {
            throw Errors.typeError("not all arguments converted during %s formatting", bytes ? "bytes" : "string");
        }
    }

    private Object nextOperand() {
        if (keyed ? next == 0 : tuple == null ? next == 0 : next < tuple.length) {
            int index = next++;
            return keyed || tuple == null ? operand : tuple[index];
        }
        throw Errors.typeError("not enough arguments for format string");
    }

    private void specifier() {
        if (peek() == '%') {
            position++;
            out.append('%');
            return;
        }
        if (peek() == '(') {
            key();
        }
        PercentConversion conversion = new PercentConversion();
        while (conversion.flag(peek())) {
            position++;
        }
        widthAndPrecision(conversion);
        if (peek() == 'h' || peek() == 'l' || peek() == 'L') {
            position++;
        }
        if (position >= format.length) {
            throw Errors.valueError("incomplete format");
        }
        conversion.type = format[position++];
        convert(conversion, nextOperand());
    }

    private int peek() {
        return position < format.length ? format[position] : -1;
    }

    private void key() {
        if (!mapping && !keyed) {
            throw Errors.typeError("format requires a mapping");
        }
        int start = ++position;
        int depth = 1;
        while (position < format.length && depth > 0) {
            int c = format[position++];
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        if (depth > 0) {
            throw Errors.valueError("incomplete format key");
        }
        if (!keyed) {
            mappingOperand = operand;
            keyed = true;
        }
        int[] key = Arrays.copyOfRange(format, start, position - 1);
        operand = operands.item(mappingOperand, bytes ? narrow(key) : CodePoints.text(key));
        next = 0;
    }

    private static byte[] narrow(int[] characters) {
        byte[] result = new byte[characters.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) characters[i];
        }
        return result;
    }

    private void widthAndPrecision(PercentConversion conversion) {
        if (peek() == '*') {
            position++;
            long width = starOperand("ssize_t", Long.MAX_VALUE);
            conversion.left |= width < 0;
            conversion.width = (int) Math.min(Math.abs(width), Integer.MAX_VALUE);
        } else {
            conversion.width = number("width too big");
        }
        if (peek() == '.') {
            position++;
            if (peek() == '*') {
                position++;
                conversion.precision = (int) Math.max(starOperand("int", Integer.MAX_VALUE), 0);
            } else {
                conversion.precision = Math.max(number("precision too big"), 0);
            }
        }
    }

    private long starOperand(String cType, long maximum) {
        Object value = operands.asInteger(nextOperand());
        if (value == null) {
            throw Errors.typeError("* wants int");
        }
        if (!(value instanceof Long number) || number > maximum || number < -maximum) {
            throw Errors.overflowError("Python int too large to convert to C %s", cType);
        }
        return number;
    }

    private int number(String tooBig) {
        int start = position;
        long value = 0;
        while (peek() >= '0' && peek() <= '9') {
            value = value * 10 + format[position++] - '0';
            if (value > Integer.MAX_VALUE) {
                throw Errors.valueError(tooBig);
            }
        }
        return position == start ? -1 : (int) value;
    }

    private void convert(PercentConversion conversion, Object value) {
        switch (conversion.type) {
            case 's', 'r', 'a' -> convertText(conversion, value);
            case 'b' -> {
                if (!bytes) {
                    throw unsupported(conversion.type);
                }
                convertText(conversion, value);
            }
            case 'c' -> pad(conversion, "", new int[] {character(value)}, false);
            case 'd', 'i', 'u', 'x', 'X', 'o' -> convertInteger(conversion, value);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> convertFloat(conversion, value);
            default -> throw unsupported(conversion.type);
        }
    }

    private RuntimeException unsupported(int type) {
        return Errors.valueError(
                "unsupported format character '%s' (0x%s) at index %s",
                type > 0x1f && type < 0x7f ? Character.toString(type) : "?", Integer.toHexString(type), position - 1);
    }

    private void convertText(PercentConversion conversion, Object value) {
        if (!bytes && conversion.precision < 0 && conversion.width < 0) {
            out.append(operands.text(value, (char) conversion.type));
            return;
        }
        int[] text;
        if (bytes && (conversion.type == 's' || conversion.type == 'b')) {
            byte[] raw = operands.bytes(value);
            text = new int[raw.length];
            for (int i = 0; i < raw.length; i++) {
                text[i] = raw[i] & 0xff;
            }
        } else {
            char kind = bytes ? 'a' : (char) conversion.type;
            text = CodePoints.of(operands.text(value, kind));
        }
        if (conversion.precision >= 0 && conversion.precision < text.length) {
            text = Arrays.copyOf(text, conversion.precision);
        }
        pad(conversion, "", text, false);
    }

    private int character(Object value) {
        int single = operands.character(value, bytes);
        if (single >= 0) {
            return single;
        }
        String wanted = bytes ? "an integer in range(256) or a single byte" : "an int or a unicode character";
        if (single < -1) {
            throw Errors.typeError(
                    "%%c requires %s, not a %s of length %s",
                    wanted, bytes ? operands.typeName(value) + " object" : "string", -2 - single);
        }
        Object number = operands.toInteger(value, false);
        if (number == null) {
            throw Errors.typeError("%%c requires %s, not %s", wanted, operands.fullTypeName(value));
        }
        int limit = bytes ? 0x100 : Character.MAX_CODE_POINT + 1;
        if (!(number instanceof Long c) || c < 0 || c >= limit) {
            throw Errors.overflowError("%%c arg not in range(%s)", bytes ? "256" : "0x110000");
        }
        return c.intValue();
    }

    private void convertInteger(PercentConversion conversion, Object value) {
        if (conversion.plain != null
                && value instanceof Long plain
                && PlainFormat.append(out, (long) plain, conversion.plain)) {
            return;
        }
        boolean decimal = conversion.type == 'd' || conversion.type == 'i' || conversion.type == 'u';
        Object number;
        try {
            number = operands.toInteger(value, decimal);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
            number = null;
        }
        if (number == null) {
            throw Errors.typeError(
                    "%%%s format: %s is required, not %s",
                    Character.toString(conversion.type),
                    decimal ? "a real number" : "an integer",
                    operands.typeName(value));
        }
        String digits;
        boolean negative;
        if (number instanceof Long small && decimal && small != Long.MIN_VALUE) {
            digits = Long.toString(Math.abs(small));
            negative = small < 0;
        } else {
            BigInteger big = number instanceof Long small ? BigInteger.valueOf(small) : (BigInteger) number;
            digits = IntegerFormat.digits(big.abs(), conversion.type, operands.digitLimit());
            negative = big.signum() < 0;
        }
        if (digits.length() < conversion.precision) {
            digits = "0".repeat(conversion.precision - digits.length()) + digits;
        }
        String prefix = conversion.alternate && !decimal ? "0" + (char) conversion.type : "";
        pad(conversion, sign(conversion, negative) + prefix, digits, conversion.zero);
    }

    private static String sign(PercentConversion conversion, boolean negative) {
        return negative ? "-" : conversion.plus ? "+" : conversion.blank ? " " : "";
    }

    private void convertFloat(PercentConversion conversion, Object value) {
        double number = operands.toDouble(value, bytes);
        if (conversion.plain != null && PlainFormat.append(out, number, conversion.plain)) {
            return;
        }
        int precision = conversion.precision < 0 ? 6 : conversion.precision;
        String text = FloatFormat.digits(number, (char) conversion.type, precision, conversion.alternate, false);
        boolean negative = text.charAt(0) == '-';
        String digits = negative ? text.substring(1) : text;
        pad(conversion, sign(conversion, negative), digits, conversion.zero);
    }

    private void pad(PercentConversion conversion, String prefix, String body, boolean zero) {
        if (conversion.width > prefix.length() + body.length()) {
            pad(conversion, prefix, body.codePoints().toArray(), zero);
        } else {
            out.append(prefix).append(body);
        }
    }

    /** Pads to the width; zeros go between the prefix and the digits, and only to the left. */
    private void pad(PercentConversion conversion, String prefix, int[] body, boolean zero) {
        int padding = conversion.width - prefix.length() - body.length;
        boolean zeros = zero && !conversion.left;
        if (!conversion.left && !zeros) {
            out.repeat(' ', padding);
        }
        out.append(prefix);
        if (zeros) {
            out.repeat('0', padding);
        }
        out.append(body, 0, body.length);
        if (conversion.left) {
            out.repeat(' ', padding);
        }
    }
}
