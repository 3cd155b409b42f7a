// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** What a capsule holds, apart from the Python object so that its destructor can run when that is gone. */
public final class CapsuleContents {
    private long pointer;
    private long name;
    private Object nameOwner;
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
        setName(newName, null);
    }

    /** @param owner keeps the text of the name, null if that is somebody else's business */
    public void setName(long newName, Object owner) {
        name = newName;
        nameOwner = owner;
    }

    /** What keeps the text of the name, or null. */
    public Object nameOwner() {
        return nameOwner;
    }

    public long context() {
        return context;
    }

    public void setContext(long newContext) {
        context = newContext;
    }

    public long destructor() {
        return destructor;
    }

    public void setDestructor(long newDestructor) {
        destructor = newDestructor;
    }
}
