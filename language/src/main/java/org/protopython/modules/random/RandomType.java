// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.random;

import java.math.BigInteger;
import java.security.SecureRandom;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.ops.IntegerOperations;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;

/** {@code _random.Random}. */
@PyTypeMethods(value = "Random", doc = "Random([seed]) -> generator of random numbers, independent of others")
final class RandomType {
    private static final int SYSTEM_WORDS = 624;

    private RandomType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyRandom(cls);
    }

    @PyBuiltin("__init__(self, /, seed=None)")
    static void init(PyRandom self, Object seed) {
        seed(self, seed);
    }

    @PyBuiltin(value = "random(self, /)", doc = "random() -> float, 0 or above and below 1")
    static double random(PyRandom self) {
        return self.nextDouble();
    }

    @PyBuiltin(value = "seed(self, n=None, /)", doc = """
        seed([n]) -> None

        Begin the sequence that n determines, or without n one that nobody can foretell.\
        """)
    static void seed(PyRandom self, Object seed) {
        if (seed == PyNone.NONE) {
            self.seed(new SecureRandom().ints(SYSTEM_WORDS).toArray());
            return;
        }
        BigInteger number = Items.isInt(seed)
                ? Conversions.toBigInteger(seed).abs()
                : new BigInteger(Long.toUnsignedString(Conversions.hash(seed)));
        int length = Math.max(1, (number.bitLength() + Integer.SIZE - 1) / Integer.SIZE);
        int[] key = new int[length];
        for (int i = 0; i < length; i++) {
            key[i] = number.shiftRight(i * Integer.SIZE).intValue();
        }
        self.seed(key);
    }

    @PyBuiltin(value = "getstate(self, /)", doc = "getstate() -> tuple from which setstate() goes on")
    static Object state(PyRandom self) {
        int[] words = self.state();
        Object[] state = new Object[words.length];
        for (int i = 0; i < words.length; i++) {
            state[i] = Integer.toUnsignedLong(words[i]);
        }
        return new PyTuple(state);
    }

    @PyBuiltin(value = "setstate(self, state, /)", doc = """
        setstate(state) -> None

        Go on from where getstate() was called.\
        """)
    static void setState(PyRandom self, Object state) {
        if (!(state instanceof PyTuple tuple)) {
            throw Errors.typeError("state vector must be a tuple");
        } else if (tuple.size() != PyRandom.LENGTH + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        int[] words = new int[PyRandom.LENGTH];
        for (int i = 0; i < words.length; i++) {
            if (!Items.isInt(tuple.get(i))) {
                throw Errors.typeError("an integer is required");
            }
            BigInteger word = Conversions.toBigInteger(tuple.get(i));
            if (word.signum() < 0) {
                throw Errors.overflowError("can't convert negative value to unsigned int");
            }
            words[i] = word.intValue();
        }
        long index = ArgumentConversions.toLong(tuple.get(PyRandom.LENGTH));
        if (index < 0 || index > PyRandom.LENGTH) {
            throw Errors.valueError("invalid state");
        }
        self.restore(words, (int) index);
    }

    @PyBuiltin(value = "getrandbits(self, k, /)", doc = "getrandbits(k) -> int from 0 to 2**k - 1")
    static Object bits(PyRandom self, Object count) {
        Object index = Conversions.toIndex(count);
        if (IntegerOperations.compare(index, 0L) < 0) {
            throw Errors.valueError("Cannot convert negative int");
        }
        int k = ArgumentConversions.toInt(index);
        if (k == 0) {
            return 0L;
        } else if (k <= Integer.SIZE) {
            return Integer.toUnsignedLong(self.next()) >>> (Integer.SIZE - k);
        }
        // words of the generator from the low one on, each with its low byte last
        byte[] bytes = new byte[Math.ceilDiv(k, Integer.SIZE) * Integer.BYTES];
        synchronized (self) {
            for (int done = 0; done < k; done += Integer.SIZE) {
                int word = self.next() >>> Math.max(0, Integer.SIZE - (k - done));
                int end = bytes.length - done / Byte.SIZE;
                for (int i = 1; i <= Integer.BYTES; i++) {
                    bytes[end - i] = (byte) word;
                    word >>>= Byte.SIZE;
                }
            }
        }
        return PyInt.of(new BigInteger(1, bytes));
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PyRandom self) {
        throw Errors.typeError("cannot pickle '%s' object", self.type());
    }
}
