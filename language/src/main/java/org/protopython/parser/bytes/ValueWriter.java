// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.bytes;

import java.util.Arrays;
import java.util.Collection;

/** Writes values one behind the other: numbers in groups of seven bits, the lowest first; texts by their number in a table. */
public final class ValueWriter {
    static final int GROUP = 7;
    static final int MORE = 1 << GROUP;
    private static final int FIRST_SIZE = 64;

    private final TextTable texts;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    public ValueWriter() {
        this(new TextTable());
    }

    private ValueWriter(TextTable texts) {
        this.texts = texts;
    }

    /** A number that is never negative; others take five bytes. */
    public void number(int value) {
        int rest = value;
        while ((rest & -MORE) != 0) {
            single((byte) (rest | MORE));
            rest >>>= GROUP;
        }
        single((byte) rest);
    }

    /** A number around zero. */
    public void signed(int value) {
        number(value << 1 ^ value >> Integer.SIZE - 1);
    }

    public void flag(boolean value) {
        single((byte) (value ? 1 : 0));
    }

    /** An identifier, which is interned when it is read; or null. */
    public void name(String name) {
        number(texts.number(name, true));
    }

    public void names(Collection<String> names) {
        number(names.size());
        names.forEach(this::name);
    }

    /** Any text, lone surrogates allowed; or null. */
    public void text(String text) {
        number(texts.number(text, false));
    }

    /** Bytes whose number the reader knows. */
    public void bytes(byte[] value) {
        reserve(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    private void single(byte value) {
        reserve(1);
        bytes[size++] = value;
    }

    private void reserve(int count) {
        if (size + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
        }
    }

    /** For values that are read later than what follows them; they go in with {@link #add}. */
    public ValueWriter part() {
        return new ValueWriter(texts);
    }

    /** A part, with its length before it. */
    public void add(ValueWriter part) {
        number(part.size);
        bytes(Arrays.copyOf(part.bytes, part.size));
    }

    /** All that was written, behind the table of its texts. */
    public byte[] toBytes() {
        ValueWriter all = new ValueWriter(null);
        texts.writeTo(all);
        all.add(this);
        return Arrays.copyOf(all.bytes, all.size);
    }
}
