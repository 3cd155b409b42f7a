// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.StatementNode;
import org.protopython.runtime.Errors;

/** A construct that parses but does not execute yet. */
public final class NotSupportedNode extends StatementNode {
    private final String construct;
    private final int line;

    public NotSupportedNode(String construct, int line) {
        this.construct = construct;
        this.line = line;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw Errors.notImplementedError("protoPython does not execute %s yet (line %d)", construct, line)
                .at(this);
    }
}
