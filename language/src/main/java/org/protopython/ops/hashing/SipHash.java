// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.hashing;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** SipHash-1-3 (Aumasson and Bernstein), with which Python hashes text and sources. */
public final class SipHash {
    private static final int FINAL_ROUNDS = 3;
    private static final long END = 0xff;

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(long key0, long key1) {
        v0 = key0 ^ 0x736f6d6570736575L;
        v1 = key1 ^ 0x646f72616e646f6dL;
        v2 = key0 ^ 0x6c7967656e657261L;
        v3 = key1 ^ 0x7465646279746573L;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }

    private void add(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    /** The hash of bytes under a key of two words. */
    public static long hash(long key0, long key1, byte[] bytes) {
        SipHash state = new SipHash(key0, key1);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.remaining() >= Long.BYTES) {
            state.add(buffer.getLong());
        }
        long last = (long) bytes.length << 56;
        for (int shift = 0; buffer.hasRemaining(); shift += Byte.SIZE) {
            last |= (buffer.get() & 0xffL) << shift;
        }
        state.add(last);
        state.v2 ^= END;
        for (int i = 0; i < FINAL_ROUNDS; i++) {
            state.round();
        }
        return state.v0 ^ state.v1 ^ state.v2 ^ state.v3;
    }
}
