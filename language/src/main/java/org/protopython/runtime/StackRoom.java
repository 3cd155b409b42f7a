// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * Whether the stack of this thread has room left. Java tells only by a StackOverflowError, wherever that happens to
 * strike; in the initializer of a class it makes the class unusable for the rest of the process. So room is probed for
 * now and then, where an overflow harms nothing, and a RecursionError raised while there is still some.
 */
final class StackRoom {
    /** About 200 kB of stack: the levels of {@link #descend} are small, so that they are alike compiled or not. */
    static final int ENOUGH = 2000;

    /** Below this a thread has so little stack that none can be kept back. */
    static final int LEAST = 100;

    private StackRoom() {}

    /** Whether that many levels fit. */
    @TruffleBoundary
    static boolean isLeft(int levels) {
        try {
            descend(levels, 1, 2, 3, 4, 5, 6);
            return true;
        } catch (StackOverflowError e) {
            return false;
        }
    }

    /** Uses each argument before and after the call, so that compilers keep all of them on the stack. */
    private static long descend(int levels, long a, long b, long c, long d, long e, long f) {
        return levels == 0 ? a : descend(levels - 1, b, c, d, e, f, a + levels) ^ a + b ^ c + d ^ e + f;
    }
}
