// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

/** A form of UTF-16 or UTF-32: the size of a unit in bytes and its byte order. */
enum WideForm {
    UTF_16_LE("utf-16-le", 2, false),
    UTF_16_BE("utf-16-be", 2, true),
    UTF_32_LE("utf-32-le", 4, false),
    UTF_32_BE("utf-32-be", 4, true);

    private final String displayName;
    private final int unit;
    private final boolean bigEndian;

    WideForm(String displayName, int unit, boolean bigEndian) {
        this.displayName = displayName;
        this.unit = unit;
        this.bigEndian = bigEndian;
    }

    String displayName() {
        return displayName;
    }

    int unit() {
        return unit;
    }

    /** The form of a name as messages show it, or null; without a byte order it is the machine's, which is little endian. */
    static WideForm named(String name) {
        return switch (name) {
            case "utf-16", "utf-16-le" -> UTF_16_LE;
            case "utf-16-be" -> UTF_16_BE;
            case "utf-32", "utf-32-le" -> UTF_32_LE;
            case "utf-32-be" -> UTF_32_BE;
            default -> null;
        };
    }

    /** As {@link #named} for a name without hyphens. */
    static WideForm plainlyNamed(String name) {
        return switch (name) {
            case "utf16", "utf16le" -> UTF_16_LE;
            case "utf16be" -> UTF_16_BE;
            case "utf32", "utf32le" -> UTF_32_LE;
            case "utf32be" -> UTF_32_BE;
            default -> null;
        };
    }

    WideForm swapped() {
        return switch (this) {
            case UTF_16_LE -> UTF_16_BE;
            case UTF_16_BE -> UTF_16_LE;
            case UTF_32_LE -> UTF_32_BE;
            case UTF_32_BE -> UTF_32_LE;
        };
    }

    int getUnit(byte[] bytes, int at) {
        int value = 0;
        for (int i = 0; i < unit; i++) {
            value = value << 8 | bytes[bigEndian ? at + i : at + unit - 1 - i] & 0xff;
        }
        return value;
    }

    void putUnit(int value, ByteArrayBuilder out) {
        for (int i = 0; i < unit; i++) {
            int shift = 8 * (bigEndian ? unit - 1 - i : i);
            out.append(value >> shift);
        }
    }

    void put(int c, ByteArrayBuilder out) {
        if (unit == 2 && c > 0xffff) {
            putUnit(Character.highSurrogate(c), out);
            putUnit(Character.lowSurrogate(c), out);
        } else {
            putUnit(c, out);
        }
    }
}
