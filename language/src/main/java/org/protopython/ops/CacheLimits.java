// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

/** How many cases an inline cache holds before it goes generic; named by what is cached. */
public final class CacheLimits {
    /** Different functions called at one call site. */
    public static final int CALL_TARGETS = 4;
    /** Different shapes of the receiver at one attribute access. */
    public static final int SHAPES = 6;
    /** Different names of attributes at one call that gets them as values. */
    public static final int NAMES = 3;
    /** Different classes at one operator. */
    public static final int OPERAND_TYPES = 4;
    /** Different Java classes of built-in iterators at one loop. */
    public static final int ITERATORS = 4;

    private CacheLimits() {}
}
