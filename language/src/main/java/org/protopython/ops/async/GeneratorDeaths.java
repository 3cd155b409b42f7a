// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/**
 * Generators for which something is to be done when they are dropped: suspended ones are closed, coroutines that never
 * began are warned of. The newest are kept by their thread, since most of them will soon have ended; the others are
 * watched.
 */
public final class GeneratorDeaths {
    private GeneratorDeaths() {}

    /** Something is to be done when this generator is dropped before it ends or, a new coroutine, begins. */
    public static void expect(ThreadState thread, PyGenerator generator) {
        PyGenerator evicted = thread.keep(generator);
        if (evicted != null) {
            watch(evicted);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static void watch(PyGenerator generator) {
        generator.leaveKept();
        PythonContext context = PythonContext.get(null);
        if (generator.isFinished()) {
            return;
        } else if (generator.isStarted()) {
            DeadObjects.guardAny(generator);
        } else if (generator.isCoroutine()) {
            UnawaitedCoroutines.add(context, generator);
        }
    }

    /** Watches all that are kept: garbage is to be collected, or the context ends. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void watchAll(PythonContext context) {
        for (ThreadState thread : context.threadStates()) {
            thread.takeKept().forEach(GeneratorDeaths::watch);
        }
    }
}
