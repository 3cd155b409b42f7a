// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.util.Arrays;

/** The last bytes that were compressed, which are all that a compressor may refer to. */
final class Window {
    private static final int SIZE = 1 << 15;
    private static final byte[] NOTHING = {};

    private byte[] bytes = NOTHING;
    private int used;

    Window() {}

    private Window(byte[] bytes) {
        this.bytes = bytes;
        used = bytes.length;
    }

    void add(byte[] more) {
        if (used + more.length > bytes.length) {
            int kept = Math.max(0, Math.min(used, SIZE - more.length));
            byte[] room = bytes.length == 2 * SIZE
                    ? bytes
                    : new byte[Math.min(2 * SIZE, 2 * (used + Math.min(SIZE, more.length)))];
            System.arraycopy(bytes, used - kept, room, 0, kept);
            bytes = room;
            used = kept;
        }
        int taken = Math.min(SIZE, more.length);
        System.arraycopy(more, more.length - taken, bytes, used, taken);
        used += taken;
    }

    byte[] content() {
        return Arrays.copyOfRange(bytes, Math.max(0, used - SIZE), used);
    }

    Window copy() {
        return new Window(content());
    }
}
