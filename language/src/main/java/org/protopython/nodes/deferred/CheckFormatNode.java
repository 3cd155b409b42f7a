// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.Annotations;
import org.protopython.runtime.PException;

/** Compiled code makes annotations as values only; other forms are {@code annotationlib}'s work. */
public final class CheckFormatNode extends StatementNode {
    @Child
    private ExpressionNode format;

    public CheckFormatNode(ExpressionNode format) {
        this.format = format;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            Annotations.checkFormat(format.execute(frame));
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }
}
