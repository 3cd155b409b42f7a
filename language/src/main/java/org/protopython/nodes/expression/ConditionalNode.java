// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.protopython.nodes.ExpressionNode;

/** {@code body if test else orelse}. */
public final class ConditionalNode extends ExpressionNode {
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    @Child
    private ConditionNode test;

    @Child
    private ExpressionNode body;

    @Child
    private ExpressionNode orelse;

    public ConditionalNode(ExpressionNode test, ExpressionNode body, ExpressionNode orelse) {
        this.test = new ConditionNode(test);
        this.body = body;
        this.orelse = orelse;
    }

    public ConditionNode test() {
        return test;
    }

    public ExpressionNode body() {
        return body;
    }

    public ExpressionNode orelse() {
        return orelse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return profile.profile(test.execute(frame)) ? body.execute(frame) : orelse.execute(frame);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.execute(frame)) ? body.executeLong(frame) : orelse.executeLong(frame);
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        return profile.profile(test.execute(frame)) ? body.executeDouble(frame) : orelse.executeDouble(frame);
    }
}
