// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import com.oracle.truffle.api.source.SourceSection;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.ops.TruthNode;
import org.protopython.runtime.CodePart;

/** The truth value of an expression; comparisons give theirs unboxed. */
public final class ConditionNode extends PythonNode implements CodePart {
    @Child
    private ExpressionNode value;

    @Child
    private TruthNode truth;

    public ConditionNode(ExpressionNode value) {
        this.value = value;
    }

    /** What is tested. */
    public ExpressionNode value() {
        return value;
    }

    @Override
    public boolean decidesAlone() {
        return value instanceof CodePart part && part.constant() != null;
    }

    /** What the test always says; null when that depends. */
    public Boolean constantTruth() {
        if (!(value instanceof CodePart part)) {
            return null;
        }
        Object constant = part.constant();
        return switch (constant) {
            case Boolean answer -> answer;
            case Long number -> number != 0;
            case null, default -> null;
        };
    }

    /** The place of what is tested. */
    @Override
    public SourceSection getSourceSection() {
        return value.getSourceSection();
    }

    public boolean execute(VirtualFrame frame) {
        if (value instanceof BooleanOperationNode operation) {
            return operation.executeTruth(frame, true);
        }
        return executeOfValue(frame);
    }

    /** The same by way of the value, whose truth is asked for although an operation within has done so. */
    boolean executeOfValue(VirtualFrame frame) {
        if (truth == null) {
            try {
                return value.executeBoolean(frame);
            } catch (UnexpectedResultException e) {
                com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
                truth = insert(TruthNode.create());
                return truth.execute(frame, e.getResult());
            }
        }
        return truth.execute(frame, value.execute(frame));
    }
}
