// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.PyTuple;
import org.protopython.ops.typing.TypeParameters;
import org.protopython.runtime.PException;

/** The base {@code typing.Generic[...]} that a class with type parameters has besides those it names. */
public final class GenericParentNode extends ExpressionNode {
    @Child
    private ExpressionNode parameters;

    public GenericParentNode(ExpressionNode parameters) {
        this.parameters = parameters;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        try {
            return TypeParameters.genericBase((PyTuple) parameters.execute(frame));
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
