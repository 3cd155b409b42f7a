// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Keys out of passwords: PBKDF2 of RFC 8018 and scrypt of RFC 7914. */
final class PasswordKey {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    /** 32-bit words of a Salsa block. */
    private static final int WORDS = 16;

    private static final int SALSA_ROUNDS = 8;

    private PasswordKey() {}

    /** PBKDF2 with HMAC of a hash function. */
    static byte[] pbkdf2(HashFunction function, byte[] password, byte[] salt, int iterations, int length) {
        Hmac keyed = Hmac.of(function, password);
        byte[] result = new byte[length];
        int size = function.size();
        for (int start = 0, number = 1; start < length; start += size, number++) {
            Hmac first = keyed.copy();
            first.update(salt, 0, salt.length);
            first.update(
                    new byte[] {(byte) (number >>> 24), (byte) (number >>> 16), (byte) (number >>> 8), (byte) number},
                    0,
                    Integer.BYTES);
            byte[] step = first.finish(0);
            byte[] block = step.clone();
            for (int i = 1; i < iterations; i++) {
                Hmac next = keyed.copy();
                next.update(step, 0, size);
                step = next.finish(0);
                for (int k = 0; k < size; k++) {
                    block[k] ^= step[k];
                }
            }
            System.arraycopy(block, 0, result, start, Math.min(size, length - start));
            if (start > length - size) {
                break; // the sum may not fit an int
            }
        }
        return result;
    }

    /**
     * scrypt.
     *
     * @param n a power of two: how many states of {@code r} blocks are remembered
     * @param p how often that is done, independently
     */
    static byte[] scrypt(byte[] password, byte[] salt, int n, int r, int p, int length) {
        int size = 2 * r * WORDS;
        byte[] bytes = pbkdf2(HashFunction.SHA256, password, salt, 1, p * size * Integer.BYTES);
        int[] state = new int[size];
        int[][] memory = new int[n][size];
        for (int start = 0; start < bytes.length; start += size * Integer.BYTES) {
            for (int i = 0; i < size; i++) {
                state[i] = (int) INTS.get(bytes, start + i * Integer.BYTES);
            }
            state = mix(state, memory, r);
            for (int i = 0; i < size; i++) {
                INTS.set(bytes, start + i * Integer.BYTES, state[i]);
            }
        }
        return pbkdf2(HashFunction.SHA256, password, bytes, 1, length);
    }

    /** Walks through the memory in an order that the state decides. The state is not to be used any more. */
    private static int[] mix(int[] first, int[][] memory, int r) {
        int[] state = first;
        int[] next = new int[first.length];
        for (int[] place : memory) {
            System.arraycopy(state, 0, place, 0, place.length);
            int[] mixed = mixBlocks(state, next, r);
            next = state;
            state = mixed;
        }
        int last = (2 * r - 1) * WORDS;
        for (int i = 0; i < memory.length; i++) {
            int[] place = memory[state[last] & memory.length - 1];
            for (int k = 0; k < state.length; k++) {
                state[k] ^= place[k];
            }
            int[] mixed = mixBlocks(state, next, r);
            next = state;
            state = mixed;
        }
        return state;
    }

    /** Chains the blocks through Salsa, the even ones to the first half of the result, the odd ones to the second. */
    private static int[] mixBlocks(int[] from, int[] to, int r) {
        int[] chain = new int[WORDS];
        System.arraycopy(from, (2 * r - 1) * WORDS, chain, 0, WORDS);
        for (int i = 0; i < 2 * r; i++) {
            for (int k = 0; k < WORDS; k++) {
                chain[k] ^= from[i * WORDS + k];
            }
            salsa(chain);
            System.arraycopy(chain, 0, to, (i / 2 + (i & 1) * r) * WORDS, WORDS);
        }
        return to;
    }

    /** Salsa20/8: adds to a block what four rounds over its columns and four over its rows make of it. */
    private static void salsa(int[] block) {
        int[] x = block.clone();
        for (int round = 0; round < SALSA_ROUNDS; round += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int i = 0; i < WORDS; i++) {
            block[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }
}
