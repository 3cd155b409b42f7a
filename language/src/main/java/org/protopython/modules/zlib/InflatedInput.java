// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The compressed bytes a decompressor has read, up to a size that memory need not be spared for. */
final class InflatedInput {
    private static final int MOST = 1 << 22;

    private final List<byte[]> pieces;
    private int size;

    InflatedInput() {
        pieces = new ArrayList<>();
    }

    private InflatedInput(InflatedInput other) {
        pieces = new ArrayList<>(other.pieces);
        size = other.size;
    }

    boolean isComplete() {
        return size <= MOST;
    }

    /** @param data is not changed later */
    void add(byte[] data, int used) {
        if (used == 0 || !isComplete()) {
            return;
        }
        size = Math.min(size + used, MOST + 1);
        if (isComplete()) {
            pieces.add(used == data.length ? data : Arrays.copyOf(data, used));
        } else {
            pieces.clear();
        }
    }

    byte[] content() {
        ByteArrayOutputStream all = new ByteArrayOutputStream(size);
        pieces.forEach(all::writeBytes);
        return all.toByteArray();
    }

    InflatedInput copy() {
        return new InflatedInput(this);
    }
}
