// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.CallMethodNode;
import org.protopython.runtime.PException;

/** {@code receiver.name(args, name=value)} without stars and without making the bound method. */
public final class MethodCallNode extends ExpressionNode {
    @CompilationFinal(dimensions = 1)
    private final String[] keywords;

    @Child
    private ExpressionNode receiver;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private CallMethodNode call;

    /** @param keywords names of the last arguments */
    public MethodCallNode(ExpressionNode receiver, String name, ExpressionNode[] arguments, String[] keywords) {
        this.receiver = receiver;
        this.arguments = arguments;
        this.keywords = keywords;
        this.call = CallMethodNode.create(name);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = receiver.execute(frame);
        Object[] args = CallExpressionNode.evaluate(frame, arguments);
        try {
            return call.execute(frame, self, args, keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
