// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Values of ASN.1 in DER (X.690), one after the other. What is malformed raises IllegalArgumentException or
 * IndexOutOfBoundsException.
 */
final class DerReader {
    static final int BOOLEAN = 0x01;
    static final int INTEGER = 0x02;
    static final int OCTETS = 0x04;
    static final int IDENTIFIER = 0x06;
    static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    private static final int UTF8 = 0x0C;
    private static final int BMP = 0x1E;
    private static final int LONG_FORM = 0x80;
    private static final int LOW_BITS = 0x7F;
    private static final int BYTE = 0xFF;
    private static final int LONGEST_LENGTH = 4;
    private static final int FIRST_ARC = 40;
    private static final int LAST_FIRST_ARC = 80;

    private final byte[] bytes;
    private final int end;
    private int position;

    DerReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private DerReader(byte[] bytes, int start, int end) {
        if (end > bytes.length || start > end) {
            throw new IllegalArgumentException("value too long");
        }
        this.bytes = bytes;
        this.position = start;
        this.end = end;
    }

    /** A value: its tag, and the reader of its contents. */
    record Value(int tag, DerReader contents) {
        byte[] octets() {
            return contents.rest();
        }

        BigInteger integer() {
            return new BigInteger(octets());
        }

        /** The text of any kind of string. */
        String text() {
            Charset charset = tag == UTF8
                    ? StandardCharsets.UTF_8
                    : tag == BMP ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1;
            return new String(octets(), charset);
        }

        /** The digits of an object identifier. */
        String identifier() {
            StringBuilder text = new StringBuilder();
            BigInteger arc = BigInteger.ZERO;
            boolean first = true;
            for (byte each : octets()) {
                arc = arc.shiftLeft(7).or(BigInteger.valueOf(each & LOW_BITS));
                if (each < 0) {
                    continue;
                } else if (first) {
                    int value = arc.intValue();
                    int leading = value < FIRST_ARC ? 0 : value < LAST_FIRST_ARC ? 1 : 2;
                    text.append(leading).append('.').append(value - leading * FIRST_ARC);
                    first = false;
                } else {
                    text.append('.').append(arc);
                }
                arc = BigInteger.ZERO;
            }
            return text.toString();
        }
    }

    boolean hasMore() {
        return position < end;
    }

    byte[] rest() {
        return Arrays.copyOfRange(bytes, position, end);
    }

    int peek() {
        return bytes[position] & BYTE;
    }

    Value next() {
        int tag = bytes[position++] & BYTE;
        int length = bytes[position++] & BYTE;
        if (length >= LONG_FORM) {
            int count = length & LOW_BITS;
            if (count == 0 || count > LONGEST_LENGTH) {
                throw new IllegalArgumentException("bad length");
            }
            length = 0;
            for (int i = 0; i < count; i++) {
                length = length << Byte.SIZE | bytes[position++] & BYTE;
            }
        }
        if (length < 0 || length > end - position) {
            throw new IllegalArgumentException("value too long");
        }
        DerReader contents = new DerReader(bytes, position, position + length);
        position += length;
        return new Value(tag, contents);
    }

    /** The next value, which must have that tag. */
    Value next(int tag) {
        Value value = next();
        if (value.tag != tag) {
            throw new IllegalArgumentException("unexpected tag " + value.tag);
        }
        return value;
    }
}
