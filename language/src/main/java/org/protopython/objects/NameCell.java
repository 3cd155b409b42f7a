// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.dsl.NonIdempotent;

/**
 * Mirrors one name of a namespace for compiled code. As long as the name has been bound only once, its value is a
 * compile-time constant, its {@link #binding()}; later it is a field read.
 */
public final class NameCell {
    private static final int MAX_INVALIDATIONS = 2;

    /**
     * A value for as long as the name keeps it. Whoever caches a binding does not keep the value alive for longer: it is
     * dropped when the name is bound anew.
     */
    public static final class Binding {
        private final Assumption valid;

        @CompilationFinal
        private Object value;

        Binding(Object value) {
            this.value = value;
            this.valid = Truffle.getRuntime().createAssumption("name is constant");
        }

        /** Valid as long as the name keeps the value. */
        public Assumption valid() {
            return valid;
        }

        /** The value; null when the name is unbound, and when it was bound anew. */
        public Object value() {
            return value;
        }

        private void end() {
            valid.invalidate();
            value = null;
        }
    }

    private Object value;
    private int invalidations;
    private volatile Binding binding;

    NameCell(Object value) {
        this.value = value;
        this.binding = new Binding(value);
    }

    /** The value bound to the name, null when unbound. */
    @NonIdempotent
    public Object get() {
        return value;
    }

    /** The present binding; may be over from the start. */
    public Binding binding() {
        return binding;
    }

    void set(Object newValue) {
        if (newValue == value) {
            return;
        }
        value = newValue;
        Binding old = binding;
        if (old.valid.isValid()) {
            if (++invalidations <= MAX_INVALIDATIONS) {
                binding = new Binding(newValue);
            }
            old.end();
        }
    }
}
