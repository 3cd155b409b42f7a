// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text;

import org.protopython.runtime.Errors;

/** Refuses what C would take for shorter than it is, because it ends at its first null, with a ValueError. */
public final class EmbeddedNulls {
    private EmbeddedNulls() {}

    /** A str that is text for C, as the name of a codec. */
    public static String refuseCharacter(String text) {
        return refuse(text, "character");
    }

    /** A str that becomes bytes for C, as the name of a file. */
    public static String refuseByte(String text) {
        return refuse(text, "byte");
    }

    public static byte[] refuseCharacter(byte[] text) {
        return refuse(text, "character");
    }

    public static byte[] refuseByte(byte[] text) {
        return refuse(text, "byte");
    }

    private static String refuse(String text, String unit) {
        if (text.indexOf('\0') >= 0) {
            throw Errors.valueError("embedded null %s", unit);
        }
        return text;
    }

    private static byte[] refuse(byte[] text, String unit) {
        for (byte part : text) {
            if (part == 0) {
                throw Errors.valueError("embedded null %s", unit);
            }
        }
        return text;
    }
}
