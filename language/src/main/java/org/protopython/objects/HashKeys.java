// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;

/**
 * Hashing and equality of dictionary and set keys. Strings and numbers are answered here; everything else goes to the
 * object's {@code __hash__} and {@code __eq__} through the {@link Protocol} that the language installs.
 */
public final class HashKeys {
    /** The general data-model operations. */
    public interface Protocol {
        /** {@code hash(key)}; raises TypeError for an unhashable key. */
        long hash(Object key);

        /** {@code a == b} as a truth value. */
        boolean equal(Object a, Object b);
    }

    private static final long MODULUS = (1L << 61) - 1;
    private static volatile Protocol protocol;

    private HashKeys() {}

    /** Installs the general protocol; the first call wins. */
    public static void install(Protocol general) {
        if (protocol == null) {
            protocol = general;
        }
    }

    /** {@code hash(key)}. */
    @TruffleBoundary(allowInlining = true)
    public static long hash(Object key) {
        if (key instanceof TruffleString text) {
            return hash(text);
        } else if (key instanceof Long value) {
            return hash((long) value);
        } else if (key instanceof Boolean value) {
            return value ? 1 : 0;
        }
        return protocol.hash(key);
    }

    /** Hash of a str: that of the text, 0 for the empty one, and -2 instead of -1. */
    public static long hash(TruffleString text) {
        int hash = text.hashCodeUncached(PyStrings.ENCODING);
        return text.isEmpty() ? 0 : hash == -1 ? -2 : hash;
    }

    /** Hash of an int: the value modulo 2^61-1 with its sign, and -2 instead of -1. */
    public static long hash(long value) {
        if (value > -MODULUS && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long reduced = value % MODULUS;
        return reduced == -1 ? -2 : reduced;
    }

    /** Whether two keys of equal hash are the same key. */
    @TruffleBoundary(allowInlining = true)
    public static boolean equal(Object a, Object b) {
        if (a == b) {
            return true;
        } else if (a instanceof TruffleString x && b instanceof TruffleString y) {
            return x.equalsUncached(y, PyStrings.ENCODING);
        } else if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        }
        return protocol.equal(a, b);
    }
}
