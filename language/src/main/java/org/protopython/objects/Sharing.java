// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;

/**
 * Whether several threads may use the same containers. As long as no context of the process has seen a second thread,
 * lists, dicts and sets are not guarded and compiled code does not even ask. From then on each operation takes the lock
 * of its object, so that concurrent operations have the outcome of some order of them; only reading an element of a list
 * does without. No code of a program runs under such a lock: what needs to compare keys is tried again with what the
 * comparison said.
 */
public final class Sharing {
    private static final Assumption SINGLE = Truffle.getRuntime().createAssumption("one thread");
    private static volatile Supplier<RuntimeException> indexError;

    private Sharing() {}

    /** Whether there is one thread only; a constant for compiled code. */
    public static boolean isSingle() {
        return SINGLE.isValid();
    }

    /** Valid as long as there is one thread only. */
    public static Assumption single() {
        return SINGLE;
    }

    /** A second thread enters a context. */
    public static void begin() {
        SINGLE.invalidate();
    }

    /**
     * A loop of a program begins another turn. What other threads have written is seen by then: without this, compiled
     * code could read a field once for all turns.
     */
    public static void turn() {
        if (!isSingle()) {
            VarHandle.loadLoadFence();
        }
    }

    /** Installs what makes the IndexError of a list that became shorter meanwhile; the first call wins. */
    public static void install(Supplier<RuntimeException> error) {
        if (indexError == null) {
            indexError = error;
        }
    }

    static RuntimeException indexError() {
        return indexError.get();
    }
}
