// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyBaseException;
import org.protopython.runtime.PythonContext;

/** Reads and writes the exception being handled by the current thread ({@code sys.exception()}). */
public final class HandledNode extends Node {
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
}
