// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** UTF-8 with Python's division of ill-formed input into errors: each is the longest start of a valid sequence. */
final class Utf8Codec {
    private static final String NAME = "utf-8";

    private Utf8Codec() {}

    static void put(int c, ByteArrayBuilder out) {
        if (c < 0x80) {
            out.append(c);
        } else if (c < 0x800) {
            out.append(0xc0 | c >> 6).append(0x80 | c & 0x3f);
        } else if (c < 0x10000) {
            out.append(0xe0 | c >> 12).append(0x80 | c >> 6 & 0x3f).append(0x80 | c & 0x3f);
        } else {
            out.append(0xf0 | c >> 18).append(0x80 | c >> 12 & 0x3f);
            out.append(0x80 | c >> 6 & 0x3f).append(0x80 | c & 0x3f);
        }
    }

    /**
     * Decodes; returns the number of bytes consumed.
     *
     * @param last whether an incomplete sequence at the end is an error instead of being left for the next call
     */
    static int decode(byte[] bytes, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        int i = 0;
        while (i < bytes.length) {
            int first = bytes[i] & 0xff;
            if (first < 0x80) {
                out.append(first);
                i++;
                continue;
            }
            int size = sequenceLength(first);
            int valid = size == 0 ? 0 : validPrefix(bytes, i, size);
            if (size != 0 && valid == size) {
                out.append(assemble(bytes, i, size));
                i += size;
                continue;
            }
            boolean incomplete = size != 0 && i + valid == bytes.length;
            if (!last && (incomplete || isStartOfSurrogate(bytes, i))) {
                return i;
            }
            String reason = size == 0
                    ? "invalid start byte"
                    : incomplete ? "unexpected end of data" : "invalid continuation byte";
            Replacement replacement =
                    handler.handle(CodecError.decoding(NAME, bytes, i, i + Math.max(valid, 1), reason));
            TextEncoder.appendDecoded(replacement, out);
            bytes = replacement.inputAfter(bytes);
            i = replacement.position();
        }
        return i;
    }

    /** Two of the three bytes of a surrogate at the end, which handlers may let pass when the third is there. */
    private static boolean isStartOfSurrogate(byte[] bytes, int start) {
        return start + 2 == bytes.length && bytes[start] == (byte) 0xed && (bytes[start + 1] & 0xe0) == 0xa0;
    }

    private static int sequenceLength(int first) {
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        return first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    }

    /** How many bytes at {@code start} can begin a valid sequence of the given length. */
    private static int validPrefix(byte[] bytes, int start, int size) {
        int count = 1;
        while (count < size && start + count < bytes.length) {
            int next = bytes[start + count] & 0xff;
            int low = 0x80;
            int high = 0xbf;
            if (count == 1) {
                switch (bytes[start] & 0xff) {
                    case 0xe0 -> low = 0xa0;
                    case 0xed -> high = 0x9f;
                    case 0xf0 -> low = 0x90;
                    case 0xf4 -> high = 0x8f;
                    default -> {}
                }
            }
            if (next < low || next > high) {
                return count;
            }
            count++;
        }
        return count;
    }

    private static int assemble(byte[] bytes, int start, int size) {
        int c = bytes[start] & 0xff >> (size + 1);
        for (int k = 1; k < size; k++) {
            c = c << 6 | bytes[start + k] & 0x3f;
        }
        return c;
    }
}
