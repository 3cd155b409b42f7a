// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.nodes.ControlFlowException;
import com.oracle.truffle.api.nodes.RootNode;
import java.util.List;

/** What the root nodes of Python code answer, so that tracebacks find the code of a frame. */
public interface CodeRoot {
    PyCode code();

    /**
     * Makes this the root of a code that a program made from the one it was translated for.
     *
     * @param derived its template is equal to the code of this root, which nobody else has
     */
    void become(PyCode derived);

    /**
     * What a trace function throws to go on at another line; ValueError when it cannot.
     *
     * @param event what the trace function was told
     * @param position of the running statement, as {@link FrameVariables#POSITION_SLOT} has it
     */
    default ControlFlowException jump(TraceEvent event, int position, int line) {
        throw Errors.valueError("line %d comes after the current code block", line);
    }

    /** Where control branches, in the order of the text. */
    default List<Branch> branches() {
        return List.of();
    }

    /** Makes the branches tell of themselves when they are executed. */
    default void tellBranches() {
        // a root without statements has none
    }

    /** The root that runs the statements; another one than this for a generator. */
    default RootNode body() {
        return (RootNode) this;
    }

    /** A program has taken the frame of a call from compiled code, which had not made it an object. */
    default void frameTaken() {
        // frames of generators are objects anyway
    }

    /** Whether compiled code makes objects of its frames from the beginning, as they are taken time and again. */
    default boolean areFramesTaken() {
        return false;
    }
}
