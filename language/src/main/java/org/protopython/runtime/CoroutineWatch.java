// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.runtime;

import java.lang.ref.WeakReference;
import org.protopython.objects.BuiltinTypes;

/**
 * Knows whether a coroutine was ever begun, also when it is gone. Whoever makes coroutines keeps their watches; a
 * coroutine that begins, or is closed, drops its own.
 */
public final class CoroutineWatch extends WeakReference<PyGenerator> {
    private final PyFunction function;
    private final Object origin;
    private volatile boolean settled;

    public CoroutineWatch(PyGenerator coroutine) {
        super(coroutine);
        function = coroutine.function();
        origin = coroutine.origin();
    }

    /** Whether nobody need be told any more. */
    public boolean isSettled() {
        return settled;
    }

    void settle() {
        settled = true;
    }

    /** The coroutine, or one that says of itself what the one that is gone would have said. */
    public PyGenerator standIn() {
        PyGenerator living = get();
        if (living != null) {
            return living;
        }
        PyGenerator coroutine = new PyGenerator(BuiltinTypes.COROUTINE, function, null, null);
        coroutine.setOrigin(origin);
        coroutine.setFinished();
        return coroutine;
    }
}
