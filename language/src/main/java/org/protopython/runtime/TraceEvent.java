// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

/** Of what trace and profile functions are told, and by which name. */
public enum TraceEvent {
    CALL("call"),
    /** A generator goes on. */
    RESUME("call"),
    LINE("line"),
    /** A loop goes on: news even if the line is that of the last one. */
    TURN("line"),
    /** The block of a {@code with} has come to its end. */
    EXIT("line"),
    OPCODE("opcode"),
    EXCEPTION("exception"),
    RETURN("return"),
    /** A generator yields. */
    YIELD("return"),
    /** A function that is not written in Python is called; only profile functions hear of that and of its end. */
    C_CALL("c_call"),
    C_RETURN("c_return"),
    C_EXCEPTION("c_exception");

    private final String label;

    TraceEvent(String label) {
        this.label = label;
    }

    /** The name that the function is given. */
    public String label() {
        return label;
    }

    /** Whether the trace function may set {@code f_lineno}. */
    public boolean canJump() {
        return this == LINE || this == TURN || this == EXIT || this == RESUME || this == YIELD;
    }
}
