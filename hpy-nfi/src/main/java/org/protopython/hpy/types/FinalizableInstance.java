// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import java.lang.ref.WeakReference;
import org.protopython.hpy.handles.NativeInstance;
import org.protopython.objects.PyType;

/**
 * An instance of a type with {@code HPy_tp_finalize}. Java's own finalisation is the one mechanism of the virtual machine
 * that may bring an object back, which Python's finalizers are allowed to do; the extension's function itself runs
 * later, on a thread that has a context.
 */
final class FinalizableInstance extends NativeInstance {
    private final NativeStructs structs;
    private final Ticket ticket;

    /** Tells whether an object is unreachable although its finalizer has not run; compared by identity. */
    static final class Ticket extends WeakReference<FinalizableInstance> {
        Ticket(FinalizableInstance instance) {
            super(instance);
        }
    }

    FinalizableInstance(PyType type, int specification, long data, NativeStructs structs) {
        super(type, specification, data);
        this.structs = structs;
        this.ticket = new Ticket(this);
        structs.expect(ticket);
    }

    /** Called once, by the virtual machine. */
    @Override
    @Deprecated(since = "0.1.0")
    @SuppressWarnings("removal")
    protected void finalize() {
        structs.unreachable(this, ticket);
    }
}
