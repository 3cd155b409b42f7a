// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.math.BigInteger;
import org.protopython.parser.ast.Expr.Constant.Imaginary;

/** Values of number literals. */
final class NumberLiterals {
    private NumberLiterals() {}

    /**
     * @return Long, BigInteger, Double or Imaginary
     * @throws NumberFormatException with the message for Python's SyntaxError
     */
    static Object parse(String source, int start, int end, int maxDigits) {
        char first = source.charAt(start);
        if (end - start == 1) {
            return (long) (first - '0');
        }
        if (first == '0') {
            switch (source.charAt(start + 1) | 0x20) {
                case 'x':
                    return integer(plain(source, start + 2, end), 16);
                case 'o':
                    return integer(plain(source, start + 2, end), 8);
                case 'b':
                    return integer(plain(source, start + 2, end), 2);
                default:
                    break;
            }
        }
        String text = plain(source, start, end);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                char last = text.charAt(text.length() - 1);
                if (last == 'j' || last == 'J') {
                    return new Imaginary(Double.parseDouble(text.substring(0, text.length() - 1)));
                }
                return Double.parseDouble(text);
            }
        }
        if (maxDigits > 0 && first != '0' && text.length() > maxDigits) {
            throw new NumberFormatException("Exceeds the limit (" + maxDigits
                    + " digits) for integer string conversion: value has " + text.length()
                    + " digits; use sys.set_int_max_str_digits() to increase the limit"
                    + " - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.");
        }
        return integer(text, 10);
    }

    private static Object integer(String digits, int radix) {
        if (digits.length() <= 15) {
            return Long.parseLong(digits, radix);
        }
        BigInteger big = new BigInteger(digits, radix);
        return big.bitLength() < Long.SIZE ? (Object) big.longValue() : big;
    }

    private static String plain(String source, int start, int end) {
        String text = source.substring(start, end);
        return text.indexOf('_') < 0 ? text : text.replace("_", "");
    }
}
