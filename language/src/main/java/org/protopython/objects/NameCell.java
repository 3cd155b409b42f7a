// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.dsl.NonIdempotent;

/**
 * Mirrors one name of a namespace for compiled code. As long as the name has been bound only once, its value is a
 * compile-time constant guarded by {@link #constant()}; later it is a field read.
 */
public final class NameCell {
    private static final int MAX_INVALIDATIONS = 2;

    private Object value;
    private int invalidations;
    private volatile Assumption constant = Truffle.getRuntime().createAssumption("name is constant");

    NameCell(Object value) {
        this.value = value;
    }

    /** The value bound to the name, null when unbound. */
    @NonIdempotent
    public Object get() {
        return value;
    }

    /** Valid while the value has not changed; may be stale from the start. */
    public Assumption constant() {
        return constant;
    }

    void set(Object newValue) {
        if (newValue == value) {
            return;
        }
        value = newValue;
        Assumption old = constant;
        if (old.isValid()) {
            if (++invalidations <= MAX_INVALIDATIONS) {
                constant = Truffle.getRuntime().createAssumption("name is constant");
            }
            old.invalidate();
        }
    }
}
