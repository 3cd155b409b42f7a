// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.function;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import org.protopython.ops.start.MainProgram;
import org.protopython.runtime.PythonContext;

/** Runs a source as the main program; it is compiled then, so that errors of its syntax are reported like others. */
public final class ProgramRootNode extends RootNode {
    private final Source source;

    public ProgramRootNode(TruffleLanguage<?> language, Source source) {
        super(language);
        this.source = source;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return MainProgram.run(PythonContext.get(this), source);
    }

    @Override
    public String getName() {
        return "<program>";
    }

    @Override
    public boolean isInternal() {
        return true;
    }
}
