// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.util;

import com.oracle.truffle.api.CompilerDirectives;

/**
 * How conditions of hot code mostly turn out where both ways are compiled. Partial evaluation knows no profile of Java
 * code: untold, it takes both ways for equally frequent, and the code of the frequent one jumps around the other and
 * keeps its values in memory.
 */
public final class Expect {
    private Expect() {}

    /** The condition, which nearly always holds. */
    public static boolean likely(boolean condition) {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, condition);
    }

    /** The condition, which hardly ever holds. */
    public static boolean unlikely(boolean condition) {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, condition);
    }
}
