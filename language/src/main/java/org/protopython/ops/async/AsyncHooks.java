// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Calls;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.ops.traceback.FrameObjects;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PythonContext;
import org.protopython.runtime.ThreadState;

/** What event loops ask to be told: asynchronous generators that begin, places where coroutines are made. */
public final class AsyncHooks {
    private AsyncHooks() {}

    /** Tells of a generator that begins to be iterated over; once for each. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void begin(PyAsyncGenerator generator) {
        if (generator.isHooked()) {
            return;
        }
        ThreadState thread = PythonContext.get(null).threadState();
        generator.setHooked(thread.asyncFinalizer());
        if (thread.asyncFinalizer() != null) {
            DeadObjects.guardAny(generator);
        }
        if (thread.firstIteration() != null) {
            Calls.call(thread.firstIteration(), generator);
        }
    }

    /** File, line and function of the callers of the code that makes a coroutine, innermost first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyTuple origin(int depth) {
        List<Object> entries = new ArrayList<>();
        for (int i = 1; i <= depth; i++) {
            PyFrame frame = FrameObjects.current(i);
            if (frame == null) {
                break;
            }
            entries.add(new PyTuple(
                    PyStrings.of(frame.code().fileName()),
                    FrameObjects.line(frame),
                    frame.code().nameValue()));
        }
        return new PyTuple(entries.toArray());
    }
}
