// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Arrays;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.CallNode;
import org.protopython.ops.LookupMethodNode;
import org.protopython.runtime.PException;

/** {@code receiver.name(arguments)}, without making a bound method. */
public final class MethodCallNode extends ExpressionNode {
    private final String[] keywords;

    @Child
    private ExpressionNode receiver;

    @Child
    private MethodReferenceNode reference;

    @Children
    private final ExpressionNode[] arguments;

    @Child
    private CallNode call = CallNode.create();

    /** @param keywords names of the last arguments */
    public MethodCallNode(
            ExpressionNode receiver, MethodReferenceNode reference, ExpressionNode[] arguments, String[] keywords) {
        this.receiver = receiver;
        this.reference = reference;
        this.arguments = arguments;
        this.keywords = keywords;
    }

    /** The method's name and what it is looked up in. */
    public MethodReferenceNode reference() {
        return reference;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object self = receiver.execute(frame);
        Object callee = reference.execute(frame, self);
        Object[] args = evaluateAfter(self, frame);
        if (callee instanceof LookupMethodNode.Bound bound) {
            callee = bound.callable();
            args = Arrays.copyOfRange(args, 1, args.length);
        } else if (callee instanceof LookupMethodNode.Redirected redirected) {
            callee = redirected.function();
            args[0] = redirected.receiver();
        }
        try {
            return call.execute(frame, callee, args, keywords);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    @ExplodeLoop
    private Object[] evaluateAfter(Object self, VirtualFrame frame) {
        Object[] values = new Object[arguments.length + 1];
        values[0] = self;
        for (int i = 0; i < arguments.length; i++) {
            values[i + 1] = arguments[i].execute(frame);
        }
        return values;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
