// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** An expression statement at a prompt: {@code sys.displayhook} gets its value. */
public final class DisplayNode extends StatementNode {
    @Child
    private ExpressionNode value;

    public DisplayNode(ExpressionNode value) {
        this.value = value;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object result = value.execute(frame);
        try {
            display(result);
        } catch (PException e) {
            throw e.at(this);
        }
        return null;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void display(Object result) {
        Object sys = PythonContext.get(this).module("sys");
        Object hook = sys == null ? null : Attributes.getOrNull(sys, "displayhook");
        if (hook == null) {
            throw Errors.runtimeError("lost sys.displayhook");
        }
        Calls.call(hook, result);
    }
}
