// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * The distinct identifiers of one source text, keywords first. Gives each occurrence the same interned string without making a new one,
 * and tells keywords from names in the same look-up.
 */
final class NameTable {
    private static final int KEYWORD_COUNT = TokenKind.keywords().length;

    private String[] names = new String[256];
    private int[] hashes = new int[256];
    private int[] slots = new int[1024];
    private int count;

    NameTable() {
        for (String keyword : TokenKind.keywords()) {
            char[] chars = keyword.toCharArray();
            find(chars, 0, chars.length, hash(chars, 0, chars.length), false);
        }
    }

    static int hash(char[] chars, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + chars[i];
        }
        return hash;
    }

    /** Index of the identifier; the text is NFKC-normalised when it is not ASCII. */
    int find(char[] chars, int start, int end, int hash, boolean normalise) {
        if (normalise) {
            char[] normal = Normalizer.normalize(new String(chars, start, end - start), Normalizer.Form.NFKC)
                    .toCharArray();
            return find(normal, 0, normal.length, hash(normal, 0, normal.length), false);
        }
        int mask = slots.length - 1;
        int slot = (hash ^ (hash >>> 15)) & mask;
        for (int entry; (entry = slots[slot]) != 0; slot = (slot + 1) & mask) {
            if (hashes[entry - 1] == hash && same(names[entry - 1], chars, start, end)) {
                return entry - 1;
            }
        }
        if (count == names.length) {
            grow();
            return find(chars, start, end, hash, false);
        }
        names[count] = new String(chars, start, end - start).intern();
        hashes[count] = hash;
        slots[slot] = ++count;
        return count - 1;
    }

    private static boolean same(String name, char[] chars, int start, int end) {
        int length = name.length();
        if (length != end - start) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }

    private void grow() {
        names = Arrays.copyOf(names, count * 2);
        hashes = Arrays.copyOf(hashes, count * 2);
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            int slot = (hashes[i] ^ (hashes[i] >>> 15)) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    String name(int index) {
        return names[index];
    }

    /** The kind of the token: a keyword or {@link TokenKind#NAME}. */
    static int kind(int index) {
        return index < KEYWORD_COUNT ? TokenKind.FALSE + index : TokenKind.NAME;
    }
}
