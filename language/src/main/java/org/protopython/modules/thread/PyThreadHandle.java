// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** How {@code threading} refers to a thread. */
final class PyThreadHandle extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("_ThreadHandle", "_thread", BuiltinTypes.OBJECT, false);

    private final long ident;
    private boolean done;

    /** @param ident 0 before the start */
    PyThreadHandle(long ident) {
        super(TYPE);
        this.ident = ident;
    }

    long ident() {
        return ident;
    }

    boolean isDone() {
        return done;
    }

    void setDone() {
        done = true;
    }
}
