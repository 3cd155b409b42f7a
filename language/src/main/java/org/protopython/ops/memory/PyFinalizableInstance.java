// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import org.protopython.objects.PyInstance;
import org.protopython.objects.PyType;

/**
 * An instance of a class that has {@code __del__}. That method gets the object itself and may keep it, cycles included,
 * which of all that Java offers only {@code finalize} allows; other instances cost nothing.
 */
final class PyFinalizableInstance extends PyInstance {
    private final DeadObjects dead;
    private volatile boolean finalized;

    PyFinalizableInstance(PyType type, DeadObjects dead) {
        super(type);
        this.dead = dead;
    }

    boolean isFinalized() {
        return finalized;
    }

    void setFinalized() {
        finalized = true;
    }

    @Override
    @SuppressWarnings({"removal", "deprecation", "Finalize"})
    protected void finalize() {
        dead.unreachable(this);
    }
}
