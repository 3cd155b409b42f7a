// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.tracing;

/** The events of {@code sys.monitoring} in the order of their bits (PEP 669; Library Reference, sys.monitoring). */
public enum MonitoringEvent {
    PY_START,
    PY_RESUME,
    PY_RETURN,
    PY_YIELD,
    CALL,
    LINE,
    INSTRUCTION,
    JUMP,
    BRANCH_LEFT,
    BRANCH_RIGHT,
    STOP_ITERATION,
    RAISE,
    EXCEPTION_HANDLED,
    PY_UNWIND,
    PY_THROW,
    RERAISE,
    C_RETURN,
    C_RAISE,
    BRANCH;

    private static final MonitoringEvent[] ALL = values();
    /** How many there are. */
    public static final int COUNT = ALL.length;

    public static MonitoringEvent of(int index) {
        return ALL[index];
    }

    public int bit() {
        return 1 << ordinal();
    }

    /** The event that a tool asks for to hear of this one: ends of calls are told to those who hear of calls. */
    public MonitoringEvent askedFor() {
        return this == C_RETURN || this == C_RAISE ? CALL : this;
    }

    /** Whether it can be asked for in one code object, and be switched off at one place. */
    public boolean isLocal() {
        return ordinal() <= STOP_ITERATION.ordinal();
    }
}
