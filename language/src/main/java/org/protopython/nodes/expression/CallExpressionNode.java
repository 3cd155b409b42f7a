// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.CallNode;
import org.protopython.runtime.PException;

/** {@code callee(args, name=value)} without stars. */
public final class CallExpressionNode extends ExpressionNode {
    @CompilationFinal(dimensions = 1)
    private final String[] keywords;

    @Child
    private ExpressionNode callee;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private CallNode call = CallNode.create();

    /** @param keywords names of the last arguments */
    public CallExpressionNode(ExpressionNode callee, ExpressionNode[] arguments, String[] keywords) {
        this.callee = callee;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callable = callee.execute(frame);
        Object[] args = evaluate(frame, arguments);
        try {
            return call.execute(frame, callable, args, keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @ExplodeLoop
    static Object[] evaluate(VirtualFrame frame, ExpressionNode[] nodes) {
        Object[] values = new Object[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            values[i] = nodes[i].execute(frame);
        }
        return values;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
