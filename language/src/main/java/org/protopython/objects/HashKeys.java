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

    private static final long TUPLE_START = 2870177450012600261L;
    private static final long TUPLE_LANE = -4417276706812531889L;
    private static final long TUPLE_MULTIPLIER = -7046029288634856825L;
    private static final long TUPLE_LENGTH = 3527539L;
    private static final long TUPLE_INSTEAD_OF_ERROR = 1546275796L;
    private static final int TUPLE_ROTATION = 31;
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
    public static long hash(Object key) {
        if (key instanceof TruffleString text) {
            return hash(text);
        } else if (key instanceof Long value) {
            return hash((long) value);
        }
        return hashOther(key);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long hashOther(Object key) {
        if (key instanceof Boolean value) {
            return value ? 1 : 0;
        } else if (key instanceof PyTuple tuple && inherits(tuple, Slot.HASH)) {
            return tuple.elementHash();
        }
        return protocol.hash(key);
    }

    /** Hash of a str: that of the text under the secret of this process, and 0 for the empty one. */
    public static long hash(TruffleString text) {
        return text.isEmpty() ? 0 : HashSecret.applyTo(text.hashCode());
    }

    /** Hash of an int: the value modulo 2^61-1 with its sign, and -2 instead of -1. */
    public static long hash(long value) {
        if (value > -MODULUS && value < MODULUS) {
            return value == -1 ? -2 : value;
        }
        long reduced = value % MODULUS;
        return reduced == -1 ? -2 : reduced;
    }

    /** The hash of a tuple of these elements, which programs can see and which is CPython's (an xxHash). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static long hash(Object[] items) {
        long hash = TUPLE_START;
        for (Object item : items) {
            hash += hash(item) * TUPLE_LANE;
            hash = Long.rotateLeft(hash, TUPLE_ROTATION) * TUPLE_MULTIPLIER;
        }
        hash += items.length ^ (TUPLE_START ^ TUPLE_LENGTH);
        return hash == -1 ? TUPLE_INSTEAD_OF_ERROR : hash;
    }

    /** Whether two keys are the same key, as far as compiled code can tell without calls. */
    static boolean isSame(Object a, Object b) {
        return a == b || a instanceof Long x && b instanceof Long y && x.longValue() == y.longValue();
    }

    /** Whether two keys of equal hash are the same key. */
    @TruffleBoundary(allowInlining = true, transferToInterpreterOnException = false)
    public static boolean equal(Object a, Object b) {
        if (a == b) {
            return true;
        } else if (a instanceof TruffleString x && b instanceof TruffleString y) {
            return x.equalsUncached(y, PyStrings.ENCODING);
        } else if (a instanceof Long x && b instanceof Long y) {
            return x.longValue() == y.longValue();
        } else if (a instanceof PyTuple x && b instanceof PyTuple y && inherits(x, Slot.EQ) && inherits(y, Slot.EQ)) {
            return equal(x.items(), y.items());
        }
        return protocol.equal(a, b);
    }

    /** Whether a special method of a tuple is that of the built-in class, as those of named tuples are. */
    private static boolean inherits(PyTuple tuple, Slot slot) {
        PyType type = tuple.type();
        return type == BuiltinTypes.TUPLE || type.sharesSlot(BuiltinTypes.TUPLE, slot);
    }

    /** As {@link #equal}, but null when only the objects' own methods can tell. */
    static Boolean equalOrNull(Object a, Object b) {
        if (a instanceof TruffleString x) {
            return b instanceof TruffleString y ? (Boolean) x.equalsUncached(y, PyStrings.ENCODING) : null;
        } else if (a instanceof Long x) {
            return b instanceof Long y ? (Boolean) (x.longValue() == y.longValue()) : null;
        }
        return null;
    }

    private static boolean equal(Object[] a, Object[] b) {
        boolean same = a.length == b.length;
        for (int i = 0; same && i < a.length; i++) {
            same = equal(a[i], b[i]);
        }
        return same;
    }
}
