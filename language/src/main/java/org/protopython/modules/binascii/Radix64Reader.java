// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.binascii;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Reads base64 as leniently, or as strictly, as Python does. */
final class Radix64Reader {
    private static final byte[] VALUES = new byte[128];
    /** So many characters are three bytes. */
    static final int GROUP = 4;

    private static final int BITS = 6;

    static {
        Arrays.fill(VALUES, (byte) -1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < alphabet.length(); i++) {
            VALUES[alphabet.charAt(i)] = (byte) i;
        }
    }

    private final byte[] text;
    private final boolean strict;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int place;
    private int left;
    private int pads;

    Radix64Reader(byte[] text, boolean strict) {
        this.text = text;
        this.strict = strict;
    }

    byte[] read() {
        if (strict && text.length > 0 && text[0] == '=') {
            throw BinasciiModule.error("Leading padding not allowed");
        }
        for (int i = 0; i < text.length; i++) {
            if (text[i] == '=') {
                if (pad(i)) {
                    return out.toByteArray();
                }
            } else {
                add(text[i]);
            }
        }
        if (place == 1) {
            throw BinasciiModule.error(
                    "Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple"
                            + " of 4",
                    out.size() / 3 * GROUP + 1);
        } else if (place != 0) {
            throw BinasciiModule.error("Incorrect padding");
        }
        return out.toByteArray();
    }

    /** Whether this ends the data. */
    private boolean pad(int index) {
        pads++;
        if (place >= 2 && place + pads >= GROUP) {
            if (strict && index + 1 < text.length) {
                throw BinasciiModule.error("Excess data after padding");
            }
            return true;
        } else if (strict && place == 0) {
            throw BinasciiModule.error("Excess padding not allowed");
        }
        return false;
    }

    private void add(byte character) {
        int value = character < 0 ? -1 : VALUES[character];
        if (value < 0) {
            if (strict) {
                throw BinasciiModule.error("Only base64 data is allowed");
            }
            return;
        } else if (strict && pads > 0) {
            throw BinasciiModule.error("Discontinuous padding not allowed");
        }
        pads = 0;
        if (place > 0) {
            out.write(left << 2 * place | value >> BITS - 2 * place);
        }
        left = value & (1 << BITS - 2 * place) - 1;
        place = (place + 1) % GROUP;
    }
}
