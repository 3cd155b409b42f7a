// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.objects.PyBaseException;
import org.protopython.ops.tracing.TellingNode;
import org.protopython.ops.tracing.Tracing;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Reads and writes the exception being handled by the current thread ({@code sys.exception()}). */
public final class HandledNode extends TellingNode {
    private HandledNode() {}

    @NeverDefault
    public static HandledNode create() {
        return new HandledNode();
    }

    public PyBaseException get() {
        return PythonContext.get(this).threadState().handled();
    }

    public void set(PyBaseException exception) {
        PythonContext.get(this).threadState().setHandled(exception);
    }

    /** A part of a statement that handles an exception, or cleans up after it, begins. */
    public PyBaseException begin(VirtualFrame frame, PException e) {
        PyBaseException exception = e.caught(frame);
        if (isActive()) {
            Tracing.handled(frame.materialize(), exception);
        }
        return exception;
    }

    /** That part ends, and the exception goes on. */
    public PException reraise(VirtualFrame frame, PException e) {
        if (isActive()) {
            Tracing.reraised(frame.materialize(), e.exception());
        }
        return e.reraise();
    }
}
