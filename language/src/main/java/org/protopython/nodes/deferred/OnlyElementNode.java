// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.Annotations;
import org.protopython.runtime.PException;

/** The one element of an iterable, as {@code (element,) = iterable} finds it. */
public final class OnlyElementNode extends ExpressionNode {
    @Child
    private ExpressionNode iterable;

    public OnlyElementNode(ExpressionNode iterable) {
        this.iterable = iterable;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return Annotations.onlyElement(iterable.execute(frame));
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
