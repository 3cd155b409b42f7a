// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.number;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** Complex numbers to and from text. */
public final class ComplexText {
    private ComplexText() {}

    /** {@code (1+2j)}, or {@code 2j} when the real part is a positive zero. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String repr(double real, double imaginary) {
        String imaginaryText = FloatText.shortest(imaginary, false);
        if (real == 0 && 1 / real > 0) {
            return imaginaryText + "j";
        }
        boolean signed = imaginaryText.startsWith("-");
        return "(" + FloatText.shortest(real, false) + (signed ? "" : "+") + imaginaryText + "j)";
    }

    /** Reads {@code [(] real [±imaginary j] [)]} without inner white space; a pair, or null if the text is none. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static double[] parse(String source) {
        String text = NumberText.toAscii(source);
        if (text.startsWith("(") && text.endsWith(")")) {
            text = text.substring(1, text.length() - 1).strip();
        }
        text = NumberText.withoutUnderscores(text);
        if (text == null || text.isEmpty()) {
            return null;
        }
        int end = numberEnd(text, 0);
        if (end == text.length()) {
            return real(text);
        }
        char next = text.charAt(end);
        if (next == 'j' || next == 'J') {
            return end + 1 == text.length() ? imaginary(0, text.substring(0, end)) : null;
        }
        if (end == 0 || next != '+' && next != '-') {
            return null;
        }
        int imaginaryEnd = numberEnd(text, end);
        boolean unit = imaginaryEnd + 1 == text.length() && (text.charAt(imaginaryEnd) | 0x20) == 'j';
        Double real = number(text.substring(0, end));
        return unit && real != null ? imaginary(real, text.substring(end, imaginaryEnd)) : null;
    }

    private static double[] real(String text) {
        Double value = number(text);
        return value == null ? null : new double[] {value, 0};
    }

    private static double[] imaginary(double real, String text) {
        Double value = text.isEmpty() || text.equals("+")
                ? Double.valueOf(1)
                : text.equals("-") ? Double.valueOf(-1) : number(text);
        return value == null ? null : new double[] {real, value};
    }

    private static Double number(String text) {
        return FloatText.scan(text, 0) == text.length() ? Double.valueOf(text) : FloatText.special(text);
    }

    /** The end of a number at {@code start}: a literal, a named special value, or only a sign. */
    private static int numberEnd(String text, int start) {
        int end = FloatText.scan(text, start);
        if (end >= 0) {
            return end;
        }
        int i = start < text.length() && (text.charAt(start) == '+' || text.charAt(start) == '-') ? start + 1 : start;
        for (String name : new String[] {"infinity", "inf", "nan"}) {
            if (text.regionMatches(true, i, name, 0, name.length())) {
                return i + name.length();
            }
        }
        return i;
    }
}
