// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

import org.protopython.ops.text.CodePointBuilder;

/** UTF-7 (RFC 2152): ASCII, in which everything else is UTF-16 in base 64 between {@code +} and {@code -}. */
final class Utf7Codec {
    private static final String NAME = "utf7";
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final String NOT_DIRECT = "+\\~";
    private static final int ASCII_END = 0x80;
    private static final int UNIT_BITS = 16;
    private static final int DIGIT_BITS = 6;

    private byte[] bytes;
    private final CodecErrorHandler handler;
    private final CodePointBuilder out;
    private int at;
    private boolean shifted;
    private int shiftStart;
    private int shiftOutput;
    private int bits;
    private int buffer;
    private int surrogate;

    private Utf7Codec(byte[] bytes, CodecErrorHandler handler, CodePointBuilder out) {
        this.bytes = bytes;
        this.handler = handler;
        this.out = out;
    }

    static void encode(int[] text, ByteArrayBuilder out) {
        boolean shifted = false;
        int bits = 0;
        int buffer = 0;
        for (int c : text) {
            if (isDirect(c)) {
                if (shifted) {
                    if (bits > 0) {
                        out.append(DIGITS.charAt(buffer << DIGIT_BITS - bits));
                    }
                    if (DIGITS.indexOf(c) >= 0 || c == '-') {
                        out.append('-');
                    }
                    shifted = false;
                    bits = 0;
                    buffer = 0;
                }
                out.append(c);
                continue;
            } else if (!shifted && c == '+') {
                out.append('+').append('-');
                continue;
            } else if (!shifted) {
                out.append('+');
                shifted = true;
            }
            for (char unit : Character.toChars(c)) {
                buffer = buffer << UNIT_BITS | unit;
                for (bits += UNIT_BITS; bits >= DIGIT_BITS; buffer &= (1 << bits) - 1) {
                    bits -= DIGIT_BITS;
                    out.append(DIGITS.charAt(buffer >> bits));
                }
            }
        }
        if (bits > 0) {
            out.append(DIGITS.charAt(buffer << DIGIT_BITS - bits));
        }
        if (shifted) {
            out.append('-');
        }
    }

    private static boolean isDirect(int c) {
        return c < ASCII_END - 1 && (c >= ' ' && NOT_DIRECT.indexOf(c) < 0 || c == '\t' || c == '\n' || c == '\r');
    }

    /** Returns how many bytes it took: all of them, unless more may follow and a shifted sequence is open. */
    static int decode(byte[] bytes, CodecErrorHandler handler, boolean last, CodePointBuilder out) {
        return new Utf7Codec(bytes, handler, out).decode(last);
    }

    private int decode(boolean last) {
        while (true) {
            while (at < bytes.length) {
                if (shifted) {
                    shifted();
                } else {
                    plain();
                }
            }
            if (!shifted) {
                return at;
            } else if (!last) {
                out.truncate(shiftOutput);
                return shiftStart;
            }
            shifted = false;
            if (surrogate != 0 || bits >= DIGIT_BITS || bits > 0 && buffer != 0) {
                fail("unterminated shift sequence");
            }
        }
    }

    private void plain() {
        int c = bytes[at];
        if (c == '+') {
            shiftStart = at++;
            if (at < bytes.length && bytes[at] == '-') {
                at++;
                out.append('+');
            } else if (at < bytes.length && digit(bytes[at]) < 0) {
                at++;
                fail("ill-formed sequence");
            } else {
                shifted = true;
                shiftOutput = out.length();
                surrogate = 0;
                bits = 0;
                buffer = 0;
            }
        } else if (c >= 0) {
            at++;
            out.append(c);
        } else {
            shiftStart = at++;
            fail("unexpected special character");
        }
    }

    private void shifted() {
        int c = bytes[at];
        int digit = digit(c);
        if (digit >= 0) {
            at++;
            buffer = buffer << DIGIT_BITS | digit;
            bits += DIGIT_BITS;
            if (bits >= UNIT_BITS) {
                bits -= UNIT_BITS;
                unit(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
            return;
        }
        shifted = false;
        if (bits >= DIGIT_BITS) {
            at++;
            fail("partial character in shift sequence");
            return;
        } else if (bits > 0 && buffer != 0) {
            at++;
            fail("non-zero padding bits in shift sequence");
            return;
        }
        if (surrogate != 0 && c >= 0 && c != '+') {
            out.append(surrogate);
        }
        surrogate = 0;
        if (c == '-') {
            at++;
        }
    }

    private void unit(int unit) {
        if (surrogate != 0) {
            int high = surrogate;
            surrogate = 0;
            if (Character.isLowSurrogate((char) unit)) {
                out.append(Character.toCodePoint((char) high, (char) unit));
                return;
            }
            out.append(high);
        }
        if (Character.isHighSurrogate((char) unit)) {
            surrogate = unit;
        } else {
            out.append(unit);
        }
    }

    private static int digit(int c) {
        return c < 0 ? -1 : DIGITS.indexOf(c);
    }

    private void fail(String reason) {
        Replacement replacement = handler.handle(CodecError.decoding(NAME, bytes, shiftStart, at, reason));
        TextEncoder.appendDecoded(replacement, out);
        bytes = replacement.inputAfter(bytes);
        at = replacement.position();
    }
}
