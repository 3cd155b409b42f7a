// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;

/** Iterates over a range of big ints. */
public final class PyBigRangeIterator extends PyIterator {
    private BigInteger current;
    private BigInteger remaining;
    private final BigInteger step;

    public PyBigRangeIterator(BigInteger start, BigInteger step, BigInteger length) {
        super(BuiltinTypes.LONGRANGE_ITERATOR);
        this.current = start;
        this.step = step;
        this.remaining = length;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized Object next() {
        if (remaining.signum() <= 0) {
            return null;
        }
        BigInteger result = current;
        current = current.add(step);
        remaining = remaining.subtract(BigInteger.ONE);
        return PyInt.of(result);
    }

    /** Leaves out elements, as many as there are at most. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized void skip(BigInteger count) {
        BigInteger skipped = count.max(BigInteger.ZERO).min(remaining);
        current = current.add(skipped.multiply(step));
        remaining = remaining.subtract(skipped);
    }

    /** What is still to come, as start, stop and step of a range. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public synchronized BigInteger[] rest() {
        return new BigInteger[] {current, current.add(remaining.multiply(step)), step};
    }

    @Override
    public long lengthHint() {
        return remaining.bitLength() > 62 ? Long.MAX_VALUE : remaining.longValue();
    }
}
