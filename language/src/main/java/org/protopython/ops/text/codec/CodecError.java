// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

/**
 * What an error handler learns of an error.
 *
 * @param encoding the name of the encoding as messages show it
 * @param bytes what is decoded; null when encoding
 * @param text what is encoded; null when decoding
 * @param start the first offending byte or character
 * @param end the one after the last
 * @param reason the end of the message
 */
public record CodecError(String encoding, byte[] bytes, int[] text, int start, int end, String reason) {

    static CodecError decoding(String encoding, byte[] bytes, int start, int end, String reason) {
        return new CodecError(encoding, bytes, null, start, end, reason);
    }

    static CodecError encoding(String encoding, int[] text, int start, int end, String reason) {
        return new CodecError(encoding, null, text, start, end, reason);
    }

    public boolean isDecoding() {
        return bytes != null;
    }

    /** The text of the exception. */
    public String message() {
        return isDecoding() ? decodeMessage() : encodeMessage();
    }

    private String decodeMessage() {
        String what = end == start + 1
                ? String.format("byte 0x%02x in position %d", bytes[start] & 0xff, start)
                : "bytes in position " + start + "-" + (end - 1);
        return "'" + encoding + "' codec can't decode " + what + ": " + reason;
    }

    private String encodeMessage() {
        String what = end == start + 1
                ? "character '" + escape(text[start]) + "' in position " + start
                : "characters in position " + start + "-" + (end - 1);
        return "'" + encoding + "' codec can't encode " + what + ": " + reason;
    }

    private static String escape(int c) {
        return String.format(c <= 0xff ? "\\x%02x" : c <= 0xffff ? "\\u%04x" : "\\U%08x", c);
    }
}
