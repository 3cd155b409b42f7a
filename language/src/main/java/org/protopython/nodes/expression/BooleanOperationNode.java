// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.profiles.CountingConditionProfile;
import org.protopython.nodes.ExpressionNode;
import org.protopython.ops.TruthNode;

/**
 * {@code left and right}, {@code left or right}: the value of the operand that decides. No operand is asked for its truth
 * twice: what an operation within this one has found out is not asked again, as a program would notice.
 */
public final class BooleanOperationNode extends ExpressionNode {
    private final boolean isAnd;
    private final CountingConditionProfile profile = CountingConditionProfile.create();

    @Child
    private ExpressionNode left;

    @Child
    private ExpressionNode right;

    @Child
    private TruthNode leftTruth = TruthNode.create();

    /** Only where this is an operand or a condition. */
    @Child
    private TruthNode rightTruth;

    /** @param isAnd false for {@code or} */
    public BooleanOperationNode(boolean isAnd, ExpressionNode left, ExpressionNode right) {
        this.isAnd = isAnd;
        this.left = left;
        this.right = right;
    }

    public boolean isAnd() {
        return isAnd;
    }

    public ExpressionNode left() {
        return left;
    }

    public ExpressionNode right() {
        return right;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object value = valueIf(frame, left, leftTruth, !isAnd);
        return profile.profile(value == null) ? right.execute(frame) : value;
    }

    /**
     * The truth of the value.
     *
     * @param asked whether that is all that matters: a {@code not} then takes the truth that its operand has found out
     */
    boolean executeTruth(VirtualFrame frame, boolean asked) {
        boolean undecided = truth(frame, left, leftTruth, asked) == isAnd;
        return profile.profile(undecided) ? truth(frame, right, rightTruth(), asked) : !isAnd;
    }

    /** The value if that is its truth, else null. */
    private Object executeIf(VirtualFrame frame, boolean wanted) {
        if (wanted == isAnd) {
            boolean undecided = truth(frame, left, leftTruth, false) == isAnd;
            return profile.profile(undecided) ? valueIf(frame, right, rightTruth(), wanted) : null;
        }
        Object value = valueIf(frame, left, leftTruth, wanted);
        return profile.profile(value == null) ? valueIf(frame, right, rightTruth(), wanted) : value;
    }

    private static boolean truth(VirtualFrame frame, ExpressionNode operand, TruthNode truth, boolean asked) {
        if (operand instanceof BooleanOperationNode operation) {
            return operation.executeTruth(frame, asked);
        } else if (asked && operand instanceof NotNode negation) {
            return negation.executeBoolean(frame);
        }
        return truth.execute(frame, operand.execute(frame));
    }

    private static Object valueIf(VirtualFrame frame, ExpressionNode operand, TruthNode truth, boolean wanted) {
        if (operand instanceof BooleanOperationNode operation) {
            return operation.executeIf(frame, wanted);
        }
        Object value = operand.execute(frame);
        return truth.execute(frame, value) == wanted ? value : null;
    }

    private TruthNode rightTruth() {
        if (rightTruth == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            rightTruth = insert(TruthNode.create());
        }
        return rightTruth;
    }
}
