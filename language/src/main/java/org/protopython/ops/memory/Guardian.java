// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import com.oracle.truffle.api.object.HiddenKey;
import java.lang.ref.WeakReference;
import org.protopython.objects.ObjectFields;
import org.protopython.objects.PyObject;
import org.protopython.runtime.PyGenerator;

/**
 * Stays with an object that has {@code __del__}, and becomes unreachable with it. That method gets the
 * object itself and may keep it, cycles included, which of all that Java offers only {@code finalize} allows; other
 * objects cost nothing.
 */
final class Guardian {
    private static final HiddenKey KEY = new HiddenKey("guardian");

    private final PyObject object;
    private final DeadObjects dead;
    private final long number = System.nanoTime();
    private final Ticket ticket = new Ticket(this);
    private volatile boolean finalized;
    private volatile boolean released;

    /** Tells that a guardian became unreachable before its finalizer ran. */
    static final class Ticket extends WeakReference<Guardian> {
        Ticket(Guardian guardian) {
            super(guardian);
        }
    }

    private Guardian(PyObject object, DeadObjects dead) {
        this.object = object;
        this.dead = dead;
    }

    /** The guardian of an object, null when it has none. */
    static Guardian of(Object object) {
        return object instanceof PyObject guarded ? (Guardian) ObjectFields.get(guarded, KEY) : null;
    }

    static Guardian attach(PyObject object, DeadObjects dead) {
        Guardian guardian = new Guardian(object, dead);
        ObjectFields.put(object, KEY, guardian);
        return guardian;
    }

    PyObject object() {
        return object;
    }

    Ticket ticket() {
        return ticket;
    }

    /** Earlier objects have lower numbers. */
    long number() {
        return number;
    }

    boolean isFinalized() {
        return finalized;
    }

    void setFinalized() {
        finalized = true;
    }

    /** Whether anything is to be done still when the object is gone. */
    boolean isDue() {
        return !released && !(object instanceof PyGenerator generator && generator.isFinished());
    }

    void release() {
        released = true;
    }

    void renew() {
        released = false;
    }

    @Override
    @SuppressWarnings({"removal", "deprecation", "Finalize"})
    protected void finalize() {
        dead.unreachable(this);
    }
}
