// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.util.Queue;
import org.protopython.objects.PyType;

/**
 * An instance of a type with {@code HPy_tp_finalize}. Java's own finalisation is the one mechanism of the virtual machine
 * that may bring an object back, which Python's finalizers are allowed to do; the extension's function itself runs
 * later, on a thread that has a context.
 */
final class FinalizableInstance extends HPyInstance {
    private final Queue<HPyInstance> unreachable;

    FinalizableInstance(PyType type, long data, Queue<HPyInstance> unreachable) {
        super(type, data);
        this.unreachable = unreachable;
    }

    /** Called once, by the virtual machine. */
    @Override
    @Deprecated(since = "0.1.0")
    @SuppressWarnings("removal")
    protected void finalize() {
        unreachable.add(this);
    }
}
