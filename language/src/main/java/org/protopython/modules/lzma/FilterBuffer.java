// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import java.util.Arrays;
import org.protopython.modules.compression.OutputBytes;

/** Sends bytes through a filter, and keeps those that it cannot change yet. */
final class FilterBuffer {
    private final ByteFilter filter;
    private byte[] kept = new byte[0];

    FilterBuffer(ByteFilter filter) {
        this.filter = filter;
    }

    void add(byte[] more, OutputBytes out) {
        byte[] bytes = Arrays.copyOf(kept, kept.length + more.length);
        System.arraycopy(more, 0, bytes, kept.length, more.length);
        int done = filter.apply(bytes, 0, bytes.length);
        out.write(bytes, 0, done);
        kept = Arrays.copyOfRange(bytes, done, bytes.length);
    }

    /** Gives out what was kept, as it is. */
    void end(OutputBytes out) {
        out.write(kept);
        kept = new byte[0];
    }
}
