// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.tracing;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.runtime.PythonContext;

/** A node that may have to tell of what happens. While no program of the engine has ever listened, that costs nothing. */
public abstract class TellingNode extends Node {
    @CompilationFinal
    private Assumption untraced;

    /** Whether somebody may listen: a trace or profile function, or a tool of {@code sys.monitoring}. */
    public final boolean isActive() {
        if (untraced == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            untraced = PythonContext.get(this).untraced();
        }
        return !untraced.isValid();
    }
}
