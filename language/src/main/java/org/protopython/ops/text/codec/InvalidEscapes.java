// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Warnings;
import org.protopython.util.Escapes;

/** Warns of the first escape that stands for itself, or for a value that is too large, when all are decoded. */
final class InvalidEscapes {
    private static final int NONE = -1;
    private static final int LARGEST = 0xff;

    private final String prefix;
    private byte[] bytes;
    private int first = NONE;

    /** @param prefix of a literal with such escapes */
    InvalidEscapes(String prefix) {
        this.prefix = prefix;
    }

    /** There is an escape of unknown kind. */
    void unknown(byte[] input, int kindAt) {
        if (first == NONE) {
            bytes = input;
            first = kindAt;
        }
    }

    /** There is an octal escape. */
    void octal(byte[] input, int digitsAt, int value) {
        if (value > LARGEST) {
            unknown(input, digitsAt);
        }
    }

    /** Raises the warning where the program makes it an error. */
    void warn() {
        if (first == NONE) {
            return;
        }
        int end = Escapes.octalEnd(bytes, first);
        boolean isOctal = end > first;
        StringBuilder escape = new StringBuilder("\\");
        for (int i = first; i < Math.max(end, first + 1); i++) {
            escape.append((char) (bytes[i] & 0xff));
        }
        String message = prefix + "\"" + escape + "\" is an invalid " + (isOctal ? "octal " : "")
                + "escape sequence. Such sequences will not work in the future. ";
        Warnings.warn(ExceptionTypes.DEPRECATION_WARNING, message, 1);
    }
}
