// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/**
 * An int that a Java long does not hold, or an instance of a subclass of int of any size. Exact ints in the range of
 * long are always Java longs: {@link #of} keeps that invariant.
 */
public final class PyInt extends PyObject {
    private static final int LONG_BITS = 63;

    private final BigInteger value;

    private PyInt(BigInteger value) {
        this(BuiltinTypes.INT, value);
    }

    /** An instance of a subclass of int. */
    public PyInt(PyType type, BigInteger value) {
        super(type);
        this.value = value;
    }

    public BigInteger value() {
        return value;
    }

    /** The exact int of a value: {@code Long} or {@code PyInt}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object of(BigInteger value) {
        return value.bitLength() <= LONG_BITS ? (Object) value.longValue() : new PyInt(value);
    }

    /** The exact int of this value, dropping a subclass. */
    public Object exact() {
        return type() == BuiltinTypes.INT ? this : of(value);
    }

    public boolean fitsLong() {
        return value.bitLength() <= LONG_BITS;
    }
}
