// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

/** SHAKE128 and SHAKE256 of FIPS 202: the sponge over Keccak-f[1600]. */
final class Shake implements Digest {
    private static final int LANES = 25;
    private static final int ROUNDS = 24;
    static final int SUFFIX = 0x1F;
    private static final int LAST_BIT = 0x80;
    private static final int[] ROTATIONS = {
        0, 1, 62, 28, 27, 36, 44, 6, 55, 20, 3, 10, 43, 25, 39, 41, 45, 15, 21, 8, 18, 2, 61, 56, 14
    };
    private static final long[] ROUND_CONSTANTS = roundConstants();

    /** Bytes that a permutation takes or gives. */
    private final int rate;

    private final long[] state = new long[LANES];
    private int position;

    Shake(int rate) {
        this.rate = rate;
    }

    /** The bits of a linear feedback shift register at the places 2^j - 1 of a lane. */
    private static long[] roundConstants() {
        long[] constants = new long[ROUNDS];
        int register = 1;
        for (int round = 0; round < ROUNDS; round++) {
            for (int j = 0; j < 7; j++) {
                if ((register & 1) != 0) {
                    constants[round] |= 1L << (1 << j) - 1;
                }
                register = (register & 0x80) != 0 ? register << 1 ^ 0x171 : register << 1;
            }
        }
        return constants;
    }

    private void xor(int index, int value) {
        state[index / Long.BYTES] ^= (long) (value & 0xFF) << index % Long.BYTES * Byte.SIZE;
    }

    @Override
    public void update(byte[] data, int offset, int length) {
        for (int i = 0; i < length; i++) {
            xor(position++, data[offset + i]);
            if (position == rate) {
                permute();
                position = 0;
            }
        }
    }

    @Override
    public byte[] digest(int length) {
        Shake end = copy();
        end.xor(end.position, SUFFIX);
        end.xor(rate - 1, LAST_BIT);
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            int at = i % rate;
            if (at == 0) {
                end.permute();
            }
            result[i] = (byte) (end.state[at / Long.BYTES] >>> at % Long.BYTES * Byte.SIZE);
        }
        return result;
    }

    @Override
    public Shake copy() {
        Shake copy = new Shake(rate);
        System.arraycopy(state, 0, copy.state, 0, LANES);
        copy.position = position;
        return copy;
    }

    private void permute() {
        long[] columns = new long[5];
        long[] moved = new long[LANES];
        for (int round = 0; round < ROUNDS; round++) {
            for (int x = 0; x < 5; x++) {
                columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
            }
            for (int x = 0; x < 5; x++) {
                long mixed = columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
                for (int y = 0; y < LANES; y += 5) {
                    state[x + y] ^= mixed;
                }
            }
            for (int x = 0; x < 5; x++) {
                for (int y = 0; y < 5; y++) {
                    int from = x + 5 * y;
                    moved[y + 5 * ((2 * x + 3 * y) % 5)] = Long.rotateLeft(state[from], ROTATIONS[from]);
                }
            }
            for (int y = 0; y < LANES; y += 5) {
                for (int x = 0; x < 5; x++) {
                    state[x + y] = moved[x + y] ^ ~moved[(x + 1) % 5 + y] & moved[(x + 2) % 5 + y];
                }
            }
            state[0] ^= ROUND_CONSTANTS[round];
        }
    }
}
