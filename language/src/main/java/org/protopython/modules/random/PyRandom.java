// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.random;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** The Mersenne Twister MT19937 of Matsumoto and Nishimura. */
final class PyRandom extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("Random", "_random", BuiltinTypes.OBJECT, false);
    /** Words of state. */
    static final int LENGTH = 624;

    private static final int PERIOD = 397;
    private static final int MATRIX = 0x9908b0df;
    private static final int UPPER = 0x80000000;
    private static final int LOWER = 0x7fffffff;

    private final int[] words = new int[LENGTH];
    private int index = LENGTH + 1;

    PyRandom(PyType type) {
        super(type);
    }

    private void seed(int seed) {
        words[0] = seed;
        for (int i = 1; i < LENGTH; i++) {
            words[i] = 1812433253 * (words[i - 1] ^ (words[i - 1] >>> 30)) + i;
        }
        index = LENGTH;
    }

    /** @param key at least one word, the lowest first */
    synchronized void seed(int[] key) {
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(LENGTH, key.length); k > 0; k--) {
            words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >>> 30)) * 1664525)) + key[j] + j;
            i = following(i);
            j = (j + 1) % key.length;
        }
        for (int k = LENGTH - 1; k > 0; k--) {
            words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >>> 30)) * 1566083941)) - i;
            i = following(i);
        }
        words[0] = UPPER;
    }

    private int following(int i) {
        if (i + 1 < LENGTH) {
            return i + 1;
        }
        words[0] = words[LENGTH - 1];
        return 1;
    }

    @TruffleBoundary
    private void refill() {
        int turn = LENGTH - PERIOD;
        for (int i = 0; i < turn; i++) {
            words[i] = twist(i, i + 1) ^ words[i + PERIOD];
        }
        for (int i = turn; i < LENGTH - 1; i++) {
            words[i] = twist(i, i + 1) ^ words[i - turn];
        }
        words[LENGTH - 1] = twist(LENGTH - 1, 0) ^ words[PERIOD - 1];
        index = 0;
    }

    private int twist(int upper, int lower) {
        int y = words[upper] & UPPER | words[lower] & LOWER;
        return y >>> 1 ^ -(y & 1) & MATRIX;
    }

    /** The next 32 bits. */
    synchronized int next() {
        return draw();
    }

    private int draw() {
        if (index >= LENGTH) {
            refill();
        }
        int y = words[index++];
        y ^= y >>> 11;
        y ^= (y << 7) & 0x9d2c5680;
        y ^= (y << 15) & 0xefc60000;
        return y ^ (y >>> 18);
    }

    /** In [0, 1), with 53 random bits. */
    synchronized double nextDouble() {
        long high = Integer.toUnsignedLong(draw()) >>> 5;
        long low = Integer.toUnsignedLong(draw()) >>> 6;
        return (high * 67108864.0 + low) * (1.0 / 9007199254740992.0);
    }

    /** The words of the state, and behind them the place of the next one. */
    synchronized int[] state() {
        int[] state = Arrays.copyOf(words, LENGTH + 1);
        state[LENGTH] = index;
        return state;
    }

    synchronized void restore(int[] state, int newIndex) {
        System.arraycopy(state, 0, words, 0, LENGTH);
        index = newIndex;
    }
}
