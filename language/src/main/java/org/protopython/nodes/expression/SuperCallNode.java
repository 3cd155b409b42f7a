// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.profiles.BranchProfile;
import org.protopython.nodes.ExpressionNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.CallNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * {@code super()} in a function with a parameter: {@code super(__class__, <first argument>)}, unless the name stands for
 * something else when it is called.
 */
public final class SuperCallNode extends ExpressionNode {
    private static final String[] NO_KEYWORDS = {};
    private static final Object[] NO_ARGUMENTS = {};

    private final BranchProfile shadowed = BranchProfile.create();

    @Child
    private ExpressionNode callee;

    @Child
    private ExpressionNode cls;

    @Child
    private ExpressionNode self;

    @Child
    private CallNode call = CallNode.create();

    /** @param cls reads {@code __class__}; null outside of classes */
    public SuperCallNode(ExpressionNode callee, ExpressionNode cls, ExpressionNode self) {
        this.callee = callee;
        this.cls = cls;
        this.self = self;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object callable = callee.execute(frame);
        try {
            if (callable != BuiltinTypes.SUPER) {
                shadowed.enter();
                return call.execute(frame, callable, NO_ARGUMENTS, NO_KEYWORDS);
            }
            Object first = readBound(frame, self, "super(): arg[0] deleted");
            if (cls == null) {
                throw Errors.runtimeError("super(): __class__ cell not found");
            }
            Object start = readBound(frame, cls, "super(): empty __class__ cell");
            return call.execute(frame, callable, new Object[] {start, first}, NO_KEYWORDS);
        } catch (PException e) {
            throw e.at(this);
        }
    }

    /** Reads a variable; RuntimeError when it is unbound. */
    private static Object readBound(VirtualFrame frame, ExpressionNode variable, String message) {
        try {
            return variable.execute(frame);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.NAME_ERROR)) {
                throw Errors.runtimeError(message);
            }
            throw e;
        }
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.CallTag.class || super.hasTag(tag);
    }
}
