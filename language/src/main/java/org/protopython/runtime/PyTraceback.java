// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;

/** {@code traceback}: the frames between the handler and the point of raising, outermost first. */
public final class PyTraceback extends PyObject {
    private final TracebackEntry entry;
    private PyTraceback next;
    private boolean built;
    private int line = -1;
    private int instruction = -1;

    public PyTraceback(TracebackEntry entry) {
        super(BuiltinTypes.TRACEBACK);
        this.entry = entry;
    }

    public PyTraceback(TracebackEntry entry, PyTraceback next) {
        this(entry);
        this.next = next;
        this.built = true;
    }

    /** Made by a program, which says where the frame was. */
    public PyTraceback(TracebackEntry entry, PyTraceback next, int instruction, int line) {
        this(entry, next);
        this.instruction = instruction;
        this.line = line;
    }

    /** The line that a program gave, or -1. */
    public int line() {
        return line;
    }

    /** The instruction that a program gave, or -1. */
    public int instruction() {
        return instruction;
    }

    /** The frame this object stands for; null for one made by a program. */
    public TracebackEntry entry() {
        return entry;
    }

    /** The next frame further in, or null. */
    public PyTraceback next() {
        if (!built) {
            built = true;
            next = entry == null || entry.inner() == null ? null : entry.inner().shown();
        }
        return next;
    }

    public void setNext(PyTraceback newNext) {
        built = true;
        next = newNext;
    }
}
