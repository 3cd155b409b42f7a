// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.protopython.parser.ast.TypeIgnore;

/**
 * All tokens of a text in parallel arrays, so that looking ahead and going back cost nothing. The last token is {@link TokenKind#END},
 * or {@link TokenKind#ERROR} where the text cannot be split further.
 */
final class Tokens {
    final String source;
    final ParseOptions options;
    final NameTable names = new NameTable();
    byte[] kinds;
    int[] starts;
    int[] ends;
    /** For names the index in {@link #names}. */
    int[] values;

    int size;
    /** What the lexer stumbled upon, or null. */
    LexicalError error;
    /** The comments {@code # type: ignore}; only with {@link ParseOptions#typeComments}. */
    final List<TypeIgnore> typeIgnores = new ArrayList<>(0);
    /** Opening brackets which were still open at the end or at the error, as offsets; innermost last. */
    int[] open = {};

    Tokens(String source, ParseOptions options) {
        this.source = source;
        this.options = options;
        int capacity = Math.max(16, source.length() / 4);
        kinds = new byte[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
        values = new int[capacity];
    }

    void add(int kind, int start, int end, int value) {
        int index = size;
        if (index == kinds.length) {
            int capacity = index * 2;
            kinds = Arrays.copyOf(kinds, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        kinds[index] = (byte) kind;
        starts[index] = start;
        ends[index] = end;
        values[index] = value;
        size = index + 1;
    }
}
