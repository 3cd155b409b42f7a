// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

/** How an extension is called; chosen when it is loaded. The ordinal is the number that {@code hpy.universal} uses. */
public enum HPyMode {
    /** Nothing is checked. */
    UNIVERSAL,
    /** Every handle is an object of its own, checked at each use. */
    DEBUG,
    /** Calls of context functions are counted and timed. */
    TRACE;

    /** Null where there is no such mode. */
    public static HPyMode of(long number) {
        return number >= 0 && number < values().length ? values()[(int) number] : null;
    }
}
