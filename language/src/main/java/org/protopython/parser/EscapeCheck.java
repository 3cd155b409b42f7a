// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

/** Looks for backslashes in literals that are no escapes: they stand for themselves now and will not for ever. */
final class EscapeCheck {
    private static final String BOTH = "\n\r\\'\"abfnrtvx01234567";
    private static final String TEXT_ONLY = "NuU";

    private EscapeCheck() {}

    /**
     * Warns about the first one in a literal.
     *
     * @param part whether the text is a part of an f-string, behind which a brace may follow
     */
    static void check(String source, int from, int to, boolean bytes, boolean part, SourceWarnings warnings) {
        int at = source.indexOf('\\', from, to);
        while (at >= 0 && (at + 1 < to || part && at + 1 < source.length())) {
            char c = source.charAt(at + 1);
            if (c < 128 && BOTH.indexOf(c) < 0 && (bytes || TEXT_ONLY.indexOf(c) < 0)) {
                warn(source, at, 2, "", warnings);
                return;
            } else if (c >= '4' && c <= '7' && at + 3 < to && isOctal(source, at + 2) && isOctal(source, at + 3)) {
                warn(source, at, 4, "octal ", warnings);
                return;
            }
            at = at + 2 < to ? source.indexOf('\\', at + 2, to) : -1;
        }
    }

    private static boolean isOctal(String source, int at) {
        return source.charAt(at) >= '0' && source.charAt(at) <= '7';
    }

    private static void warn(String source, int at, int length, String kind, SourceWarnings warnings) {
        int size = length == 2 ? 1 + Character.charCount(source.codePointAt(at + 1)) : length;
        String escape = source.substring(at, Math.min(source.length(), at + size));
        String first = "\"" + escape + "\" is an invalid " + kind + "escape sequence. ";
        String advice = "Did you mean \"\\" + escape + "\"? A raw string is also an option.";
        warnings.add(
                first + "Such sequences will not work in the future. " + advice,
                first + advice,
                PySyntaxException.Origin.PARSER,
                at,
                at + 2);
    }
}
