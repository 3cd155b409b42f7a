// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.deferred;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.function.MakeFunctionNode;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyFunction;

/** Runs the code between a generic definition and its surroundings: makes the type parameters, then the thing itself. */
public final class WithTypeParametersNode extends ExpressionNode {
    @Child
    private MakeFunctionNode code;

    @Children
    private final ExpressionNode[] values;

    @Child
    private DirectCallNode call;

    /** @param values defaults of the function's parameters, which know nothing of the type parameters */
    public WithTypeParametersNode(MakeFunctionNode code, ExpressionNode[] values) {
        this.code = code;
        this.values = values;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] arguments = new Object[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            arguments[i + 1] = values[i].execute(frame);
        }
        PyFunction function = code.executeFunction(frame);
        arguments[0] = function;
        if (call == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            call = insert(DirectCallNode.create(function.code().callTarget()));
        }
        try {
            return call.call(arguments);
        } catch (PException e) {
            throw e.at(this);
        }
    }
}
