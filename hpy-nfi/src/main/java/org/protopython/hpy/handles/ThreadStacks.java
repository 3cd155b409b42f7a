// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.hpy.handles;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.hpy.nfi.StackCalls;

/** The stacks on which a thread runs extensions that call back; see {@link StackCalls}. */
public final class ThreadStacks {
    /** So many such calls can nest; those deeper down stay on Java's stack. */
    private static final int MOST = 16;

    private final HPyThread thread;
    private final long[] stacks = new long[MOST];
    private boolean available;
    private int inUse;

    ThreadStacks(HPyThread thread) {
        this.thread = thread;
        // a virtual thread may go on in another thread of the system, and C with it would be astonished
        this.available = thread.state().hasStacks() && !Thread.currentThread().isVirtual();
    }

    /** A stack for one call, to be given back in reverse order; 0 where the call must do without. */
    public long take() {
        int number = inUse;
        if (number >= MOST || !available) {
            return 0;
        }
        long stack = stacks[number];
        if (stack == 0) {
            stack = newStack(number);
            if (stack == 0) {
                return 0;
            }
        }
        inUse = number + 1;
        return stack;
    }

    public void giveBack() {
        inUse--;
    }

    @TruffleBoundary
    private long newStack(int number) {
        long stack = thread.state().runtime().newStack(thread.address());
        stacks[number] = stack;
        available = stack != 0;
        return stack;
    }
}
