// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.nodes.Node;

/**
 * One frame an exception has passed: the node where it was at that moment, and the frames passed before (further in).
 * Positions and code are looked up from the node only when a traceback is observed.
 */
public final class TracebackEntry {
    private final Node location;
    private final TracebackEntry inner;
    private TracebackEntry outer;
    private PyTraceback shown;
    private Object[] arguments;
    private Object[] values;
    private MaterializedFrame kept;
    private PyFrame frame;

    public TracebackEntry(Node location, TracebackEntry inner) {
        this.location = location;
        this.inner = inner;
        if (inner != null) {
            inner.outer = this;
        }
    }

    /** The entry for a caller that is told by its arguments, and its own callers as far as they are known. */
    public static TracebackEntry ofCaller(Node location, Object[] arguments, TracebackEntry outer) {
        TracebackEntry entry = new TracebackEntry(location, null);
        entry.arguments = arguments;
        entry.outer = outer;
        return entry;
    }

    /** The entry for a traceback object that programs have seen. */
    TracebackEntry(Node location, TracebackEntry inner, PyTraceback shown) {
        this(location, inner);
        this.shown = shown;
        TracebackEntry origin = shown.entry();
        if (origin != null) {
            arguments = origin.arguments;
            values = origin.values;
            kept = origin.kept;
            frame = origin.frame;
        }
    }

    /** The same entry with other frames further in. */
    public TracebackEntry withInner(TracebackEntry newInner) {
        if (newInner == inner) {
            return this;
        }
        TracebackEntry entry = new TracebackEntry(location, newInner);
        entry.arguments = arguments;
        entry.values = values;
        entry.kept = kept;
        entry.frame = frame;
        return entry;
    }

    public Node location() {
        return location;
    }

    public TracebackEntry inner() {
        return inner;
    }

    /** The entry of the caller, null if the exception has not come that far. */
    public TracebackEntry outer() {
        return outer;
    }

    public void setOuter(TracebackEntry newOuter) {
        outer = newOuter;
    }

    /** The arguments of the frame, which tell it from others; null when they are not known. */
    public Object[] arguments() {
        return arguments;
    }

    void setArguments(Object[] newArguments) {
        arguments = newArguments;
    }

    /** The variables at the end of the frame; null when it has not ended by this exception. */
    public Object[] values() {
        return values;
    }

    void setValues(Object[] newValues) {
        values = newValues;
    }

    /** The frame of a handler that has given the exception a name, by which it may live on; null for others. */
    public MaterializedFrame kept() {
        return kept;
    }

    void keep(MaterializedFrame newKept) {
        kept = newKept;
    }

    /** The frame object, null before somebody asks for it. */
    public PyFrame frame() {
        return frame;
    }

    public void setFrame(PyFrame newFrame) {
        frame = newFrame;
    }

    /** The traceback object that programs see for this entry, always the same one. */
    public PyTraceback shown() {
        PyTraceback traceback = shown;
        if (traceback == null) {
            traceback = new PyTraceback(this);
            shown = traceback;
        }
        return traceback;
    }
}
