// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.runtime.PyFunction;

/** A function that knows its type parameters. */
public final class GenericFunctionNode extends ExpressionNode {
    @Child
    private ExpressionNode function;

    @Child
    private ExpressionNode parameters;

    public GenericFunctionNode(ExpressionNode function, ExpressionNode parameters) {
        this.function = function;
        this.parameters = parameters;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PyFunction result = (PyFunction) function.execute(frame);
        result.setTypeParameters(parameters.execute(frame));
        return result;
    }
}
