// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import java.math.BigInteger;

/** A range with a bound, step or length beyond the range of long. */
public final class PyBigRange extends PyObject {
    private final BigInteger start;
    private final BigInteger stop;
    private final BigInteger step;
    private final BigInteger length;

    /** @param step not zero */
    public PyBigRange(BigInteger start, BigInteger stop, BigInteger step) {
        super(BuiltinTypes.RANGE);
        this.start = start;
        this.stop = stop;
        this.step = step;
        BigInteger distance = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
        this.length = distance.signum() <= 0
                ? BigInteger.ZERO
                : distance.subtract(BigInteger.ONE).divide(step.abs()).add(BigInteger.ONE);
    }

    public BigInteger start() {
        return start;
    }

    public BigInteger stop() {
        return stop;
    }

    public BigInteger step() {
        return step;
    }

    public BigInteger length() {
        return length;
    }
}
