// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Which containers the current thread is writing out, so that one that contains itself ends in {@code [...]}. */
public final class ReprGuard {
    private static final ThreadLocal<Set<Object>> ACTIVE =
            ThreadLocal.withInitial(() -> Collections.newSetFromMap(new IdentityHashMap<>()));

    private ReprGuard() {}

    /** False when the container is being written already; otherwise {@link #leave} must follow. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static boolean enter(Object container) {
        return ACTIVE.get().add(container);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void leave(Object container) {
        ACTIVE.get().remove(container);
    }
}
