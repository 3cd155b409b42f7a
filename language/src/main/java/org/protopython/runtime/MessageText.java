// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.util.Locale;

/**
 * Texts of messages. Programs raise and catch exceptions all the time without looking at what they say, and Java's own
 * formatting takes longer than all the rest; few messages need more of it than plain texts and numbers.
 */
final class MessageText {
    private MessageText() {}

    /** As {@code String.format} without a locale. */
    static String of(String format, Object[] arguments) {
        StringBuilder text = new StringBuilder(format.length() + 32);
        int argument = 0;
        int done = 0;
        for (int mark = format.indexOf('%'); mark >= 0; mark = format.indexOf('%', done)) {
            text.append(format, done, mark);
            char kind = mark + 1 < format.length() ? format.charAt(mark + 1) : 0;
            if (kind == '%') {
                text.append('%');
            } else if (argument < arguments.length && isPlain(kind, arguments[argument])) {
                text.append(arguments[argument++]);
            } else {
                return String.format(Locale.ROOT, format, arguments);
            }
            done = mark + 2;
        }
        return text.append(format, done, format.length()).toString();
    }

    private static boolean isPlain(char kind, Object argument) {
        return kind == 's' && !(argument instanceof java.util.Formattable)
                || kind == 'd' && (argument instanceof Long || argument instanceof Integer);
    }
}
