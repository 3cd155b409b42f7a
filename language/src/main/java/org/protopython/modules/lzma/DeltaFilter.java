// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

/** Puts differences to the bytes some places before in the place of bytes. */
final class DeltaFilter implements ByteFilter {
    static final int MOST = 256;

    private final int distance;
    private final boolean encodes;
    /** The last bytes before they were changed, or after they were changed back. */
    private final byte[] history = new byte[MOST];

    private int position;

    DeltaFilter(int distance, boolean encodes) {
        this.distance = distance;
        this.encodes = encodes;
    }

    @Override
    public int apply(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            byte before = history[position - distance & MOST - 1];
            byte plain = encodes ? bytes[i] : (byte) (bytes[i] + before);
            bytes[i] = encodes ? (byte) (plain - before) : plain;
            history[position++ & MOST - 1] = plain;
        }
        return end - start;
    }
}
