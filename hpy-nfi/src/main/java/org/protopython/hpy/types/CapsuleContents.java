// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.types;

import org.protopython.hpy.nfi.Downcalls;

/** What a capsule holds, apart from the Python object so that its destructor can run when that is gone. */
public final class CapsuleContents implements Runnable {
    private long pointer;
    private long name;
    private long context;
    private long destructor;

    /** All are addresses; a null name and a null destructor are 0. */
    public CapsuleContents(long pointer, long name, long destructor) {
        this.pointer = pointer;
        this.name = name;
        this.destructor = destructor;
    }

    public long pointer() {
        return pointer;
    }

    public void setPointer(long newPointer) {
        pointer = newPointer;
    }

    public long name() {
        return name;
    }

    public void setName(long newName) {
        name = newName;
    }

    public long context() {
        return context;
    }

    public void setContext(long newContext) {
        context = newContext;
    }

    public void setDestructor(long newDestructor) {
        destructor = newDestructor;
    }

    /** Runs the destructor. */
    @Override
    public void run() {
        if (destructor != 0) {
            Downcalls.nothing(destructor, name, pointer, context);
        }
    }
}
