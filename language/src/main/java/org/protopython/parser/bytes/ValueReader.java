// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what {@link ValueWriter} has written, from a place on. Whoever keeps the bytes must know that they are sound. */
public final class ValueReader {
    private static final int BYTE = 0xff;

    /** The texts of all readers of the same bytes, made when they are asked for. */
    private static final class Texts {
        private final byte[] bytes;
        private final int[] places;
        private final String[] values;

        Texts(byte[] bytes, ValueReader start) {
            this.bytes = bytes;
            int count = start.number();
            places = new int[count];
            values = new String[count];
            for (int i = 0; i < count; i++) {
                places[i] = start.position;
                int length = start.number() >>> TextTable.FLAG_BITS;
                start.position += length;
            }
        }

        /** Two threads may make the same text; either is good. */
        String get(int index) {
            String text = values[index];
            if (text == null) {
                text = make(new ValueReader(bytes, null, places[index]));
                values[index] = text;
            }
            return text;
        }

        private String make(ValueReader at) {
            int header = at.number();
            int length = header >>> TextTable.FLAG_BITS;
            String text = (header & TextTable.WIDE) == 0
                    ? new String(bytes, at.position, length, StandardCharsets.ISO_8859_1)
                    : wide(at.position, length);
            return (header & TextTable.NAME) == 0 ? text : text.intern();
        }

        private String wide(int start, int length) {
            char[] chars = new char[length / 2];
            for (int i = 0; i < chars.length; i++) {
                int at = start + 2 * i;
                chars[i] = (char) ((bytes[at] & BYTE) << Byte.SIZE | bytes[at + 1] & BYTE);
            }
            return new String(chars);
        }
    }

    private final byte[] bytes;
    private final Texts texts;
    private int position;

    private ValueReader(byte[] bytes, Texts texts, int position) {
        this.bytes = bytes;
        this.texts = texts;
        this.position = position;
    }

    /**
     * A reader of what {@link ValueWriter#toBytes} gave.
     *
     * @param offset where that begins
     */
    public static ValueReader of(byte[] bytes, int offset) {
        ValueReader start = new ValueReader(bytes, null, offset);
        Texts texts = new Texts(bytes, start);
        start.number();
        return new ValueReader(bytes, texts, start.position);
    }

    public int number() {
        int value = bytes[position++];
        if (value < 0) {
            value &= ValueWriter.MORE - 1;
            int shift = 0;
            int group;
            do {
                shift += ValueWriter.GROUP;
                group = bytes[position++];
                value |= (group & ValueWriter.MORE - 1) << shift;
            } while (group < 0);
        }
        return value;
    }

    public int signed() {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    public boolean flag() {
        return bytes[position++] != 0;
    }

    /** A text or an interned name, whichever was written; or null. */
    public String text() {
        int number = number();
        return number == 0 ? null : texts.get(number - 1);
    }

    public List<String> texts() {
        int count = number();
        if (count == 0) {
            return List.of();
        }
        String[] all = new String[count];
        for (int i = 0; i < count; i++) {
            all[i] = text();
        }
        return List.of(all);
    }

    public byte[] bytes(int count) {
        byte[] value = new byte[count];
        System.arraycopy(bytes, position, value, 0, count);
        position += count;
        return value;
    }

    /** A second reader from here on. */
    public ValueReader copy() {
        return new ValueReader(bytes, texts, position);
    }

    /** A reader of the part that comes next, which this one leaves out. */
    public ValueReader part() {
        int length = number();
        ValueReader part = new ValueReader(bytes, texts, position);
        position += length;
        return part;
    }
}
