// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.text.codec;

/**
 * An error handler's answer.
 *
 * @param text what to put in the place of the error, or null if it is bytes
 * @param bytes what to write unencoded, or null if it is text
 * @param position where to go on, counted in bytes or characters of the input
 * @param input what to go on with when decoding, which a handler may exchange; null for what was decoded so far
 */
public record Replacement(int[] text, byte[] bytes, int position, byte[] input) {

    static Replacement of(String text, int position) {
        return new Replacement(text.codePoints().toArray(), null, position, null);
    }

    static Replacement of(int[] text, int position) {
        return new Replacement(text, null, position, null);
    }

    static Replacement of(byte[] bytes, int position) {
        return new Replacement(null, bytes, position, null);
    }

    /** What to go on with, where it was {@code before}. */
    byte[] inputAfter(byte[] before) {
        return input == null ? before : input;
    }
}
