// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.util.Arrays;

/** BLAKE2b and BLAKE2s of RFC 7693, with the parameters of tree hashing. Words of BLAKE2s use the low half of a long. */
final class Blake2 implements Digest {
    /**
     * What differs between the two.
     *
     * @param wordBits 64 or 32
     * @param rotations of the mixing function
     */
    record Variant(String name, int wordBits, int rounds, int[] rotations, long[] start) {
        static final Variant B = new Variant("blake2b", 64, 12, new int[] {32, 24, 16, 63}, new long[] {
            0x6A09E667F3BCC908L, 0xBB67AE8584CAA73BL, 0x3C6EF372FE94F82BL, 0xA54FF53A5F1D36F1L,
            0x510E527FADE682D1L, 0x9B05688C2B3E6C1FL, 0x1F83D9ABFB41BD6BL, 0x5BE0CD19137E2179L
        });
        static final Variant S = new Variant("blake2s", 32, 10, new int[] {16, 12, 8, 7}, new long[] {
            0x6A09E667L, 0xBB67AE85L, 0x3C6EF372L, 0xA54FF53AL, 0x510E527FL, 0x9B05688CL, 0x1F83D9ABL, 0x5BE0CD19L
        });

        int wordBytes() {
            return wordBits / Byte.SIZE;
        }

        int blockBytes() {
            return 16 * wordBytes();
        }

        int mostBytes() {
            return 8 * wordBytes();
        }

        /** Of the salt, and of the personal text. */
        int saltBytes() {
            return 2 * wordBytes();
        }

        private long mask() {
            return wordBits == Long.SIZE ? -1L : 0xFFFFFFFFL;
        }
    }

    private static final int[][] ORDER = {
        {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
        {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
        {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
        {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
        {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
        {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
        {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
        {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
        {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
        {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
    };

    private final Variant variant;
    private final boolean lastNode;
    private final int digestBytes;
    private final long[] state;
    private final byte[] block;
    private int filled;
    private long count;

    /** Without key, salt and tree: the longest digest of one leaf. */
    static Blake2 plain(Variant variant) {
        byte[] parameters = new byte[variant.mostBytes()];
        parameters[0] = (byte) variant.mostBytes();
        parameters[2] = 1;
        parameters[3] = 1;
        return new Blake2(variant, parameters, new byte[0], false);
    }

    /**
     * Starts.
     *
     * @param parameters the block of parameters, as long as the longest digest
     * @param key empty for none
     */
    Blake2(Variant variant, byte[] parameters, byte[] key, boolean lastNode) {
        this.variant = variant;
        this.lastNode = lastNode;
        digestBytes = parameters[0];
        state = variant.start.clone();
        block = new byte[variant.blockBytes()];
        for (int i = 0; i < state.length; i++) {
            state[i] ^= word(parameters, i);
        }
        if (key.length > 0) {
            update(Arrays.copyOf(key, block.length), 0, block.length);
        }
    }

    private Blake2(Blake2 other) {
        variant = other.variant;
        lastNode = other.lastNode;
        digestBytes = other.digestBytes;
        state = other.state.clone();
        block = other.block.clone();
        filled = other.filled;
        count = other.count;
    }

    private long word(byte[] bytes, int index) {
        long word = 0;
        int size = variant.wordBytes();
        for (int i = size - 1; i >= 0; i--) {
            word = word << Byte.SIZE | bytes[index * size + i] & 0xFF;
        }
        return word;
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        int done = 0;
        while (done < length) {
            if (filled == block.length) {
                count += filled;
                compress(false);
                filled = 0;
            }
            int part = Math.min(length - done, block.length - filled);
            System.arraycopy(data, offset + done, block, filled, part);
            filled += part;
            done += part;
        }
    }

    @Override
    public byte[] digest(int length) {
        Blake2 end = copy();
        end.count += end.filled;
        Arrays.fill(end.block, end.filled, end.block.length, (byte) 0);
        end.compress(true);
        byte[] result = new byte[digestBytes];
        int size = variant.wordBytes();
        for (int i = 0; i < result.length; i++) {
            result[i] = (byte) (end.state[i / size] >>> i % size * Byte.SIZE);
        }
        return result;
    }

    @Override
    public Blake2 copy() {
        return new Blake2(this);
    }

    private long rotate(long value, int bits) {
        return variant.wordBits == Long.SIZE
                ? Long.rotateRight(value, bits)
                : Integer.rotateRight((int) value, bits) & 0xFFFFFFFFL;
    }

    private void compress(boolean last) {
        long mask = variant.mask();
        long[] work = Arrays.copyOf(state, 16);
        System.arraycopy(variant.start, 0, work, 8, 8);
        work[12] ^= count & mask;
        work[13] ^= variant.wordBits == Long.SIZE ? 0 : count >>> Integer.SIZE;
        if (last) {
            work[14] ^= mask;
            work[15] ^= lastNode ? mask : 0;
        }
        for (int round = 0; round < variant.rounds; round++) {
            int[] order = ORDER[round % ORDER.length];
            for (int i = 0; i < 8; i++) {
                int a = i % 4;
                int shift = i / 4;
                int b = 4 + (a + shift) % 4;
                int c = 8 + (a + 2 * shift) % 4;
                int d = 12 + (a + 3 * shift) % 4;
                mix(work, a, b, c, d, word(block, order[2 * i]), word(block, order[2 * i + 1]));
            }
        }
        for (int i = 0; i < state.length; i++) {
            state[i] ^= work[i] ^ work[i + 8];
        }
    }

    private void mix(long[] v, int a, int b, int c, int d, long x, long y) {
        long mask = variant.mask();
        int[] rotations = variant.rotations;
        v[a] = v[a] + v[b] + x & mask;
        v[d] = rotate(v[d] ^ v[a], rotations[0]);
        v[c] = v[c] + v[d] & mask;
        v[b] = rotate(v[b] ^ v[c], rotations[1]);
        v[a] = v[a] + v[b] + y & mask;
        v[d] = rotate(v[d] ^ v[a], rotations[2]);
        v[c] = v[c] + v[d] & mask;
        v[b] = rotate(v[b] ^ v[c], rotations[3]);
    }
}
