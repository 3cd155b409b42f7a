// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

/** Writes bits, the high ones of a byte first. */
final class BitOutput {
    private final OutputBytes out = new OutputBytes();
    private long bits;
    private int count;

    /** @param width at most 32 */
    void write(int value, int width) {
        bits = bits << width | value & (1L << width) - 1;
        count += width;
        while (count >= Byte.SIZE) {
            count -= Byte.SIZE;
            out.write((int) (bits >>> count));
        }
    }

    void write(long value, int width) {
        write((int) (value >>> width / 2), width - width / 2);
        write((int) value, width / 2);
    }

    /** Fills the last byte with zeros. */
    void end() {
        write(0, (Byte.SIZE - count) % Byte.SIZE);
    }

    /** The whole bytes so far. */
    byte[] drain() {
        return out.drain();
    }
}
