// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.bytes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts that values refer to by their number, from 1; 0 is no text at all. Made while values are written. */
final class TextTable {
    static final int WIDE = 1;
    static final int NAME = 2;
    static final int FLAG_BITS = 2;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Boolean> names = new ArrayList<>();

    /** @param name whether whoever reads it compares it by identity */
    int number(String text, boolean name) {
        if (text == null) {
            return 0;
        }
        Integer number = numbers.get(text);
        if (number == null) {
            texts.add(text);
            names.add(name);
            number = texts.size();
            numbers.put(text, number);
        } else if (name) {
            names.set(number - 1, true);
        }
        return number;
    }

    /** How many there are, then for each its length in bytes with two flags, and its bytes: Latin-1, or UTF-16. */
    void writeTo(ValueWriter out) {
        out.number(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            boolean wide = text.chars().anyMatch(c -> c > 0xff);
            byte[] bytes = wide ? utf16(text) : text.getBytes(StandardCharsets.ISO_8859_1);
            out.number(bytes.length << FLAG_BITS | (names.get(i) ? NAME : 0) | (wide ? WIDE : 0));
            out.bytes(bytes);
        }
    }

    /** With surrogates as they are, which an encoder would refuse. */
    private static byte[] utf16(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) (text.charAt(i) >> Byte.SIZE);
            bytes[2 * i + 1] = (byte) text.charAt(i);
        }
        return bytes;
    }
}
