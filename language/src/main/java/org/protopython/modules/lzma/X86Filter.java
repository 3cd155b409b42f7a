// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

/**
 * Makes the targets of x86's calls and jumps absolute, or relative again. Where they begin is not known, so bytes count
 * that look like their operation, unless others that are too near show that this is data.
 */
final class X86Filter implements ByteFilter {
    /** An operation and its target. */
    private static final int SIZE = 5;

    private static final int NEAR = 3;
    /** By which of the last three bytes looked like operations, the last one in the lowest bit. */
    private static final boolean[] MAY_BRANCH = {true, true, true, false, true, false, false, false};

    /** By the same: how many bytes of a target an earlier operation may have as its own. */
    private static final int[] SHARED = {0, 1, 2, 2, 3, 3, 3, 3};

    private final boolean encodes;
    private int position;
    private int recent;

    X86Filter(int start, boolean encodes) {
        this.encodes = encodes;
        position = start + SIZE;
    }

    private static boolean endsTarget(int value) {
        int unsigned = value & 0xFF;
        return unsigned == 0 || unsigned == 0xFF;
    }

    @Override
    public int apply(byte[] bytes, int start, int end) {
        if (end - start < SIZE) {
            return 0;
        }
        int last = start - 1;
        int i = start;
        for (; i <= end - SIZE; i++) {
            if ((bytes[i] & 0xFE) != 0xE8) {
                continue;
            }
            age(i - last);
            last = i;
            boolean data = recent != 0 && (!MAY_BRANCH[recent] || endsTarget(bytes[i + SIZE - 1 - SHARED[recent]]));
            if (data || !endsTarget(bytes[i + SIZE - 1])) {
                recent = recent << 1 | 1;
            } else {
                move(bytes, i + 1, position + i - start);
                i += SIZE - 1;
            }
        }
        age(i - last);
        position += i - start;
        return i - start;
    }

    /** So many bytes are between the last operation and the next. */
    private void age(int distance) {
        recent = distance > NEAR ? 0 : recent << distance - 1 & (1 << NEAR) - 1;
    }

    private void move(byte[] bytes, int at, int here) {
        int target =
                bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF) << 16 | bytes[at + 3] << 24;
        int moved = encodes ? target + here : target - here;
        while (recent != 0) {
            // a byte that an earlier operation looks at must not become one that ends a target
            int shift = SHARED[recent] * Byte.SIZE;
            if (!endsTarget(moved >>> Integer.SIZE - Byte.SIZE - shift)) {
                break;
            }
            target = moved ^ (1 << Integer.SIZE - shift) - 1;
            moved = encodes ? target + here : target - here;
        }
        bytes[at] = (byte) moved;
        bytes[at + 1] = (byte) (moved >>> 8);
        bytes[at + 2] = (byte) (moved >>> 16);
        bytes[at + 3] = (byte) ((moved >>> 24 & 1) == 0 ? 0 : 0xFF);
    }
}
