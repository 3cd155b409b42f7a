// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.BranchSurvey;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.BooleanOperationNode;
import org.protopython.nodes.expression.ComprehensionNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.expression.ConditionalNode;
import org.protopython.nodes.expression.NotNode;
import org.protopython.nodes.generator.GeneratorComprehensionNode;
import org.protopython.nodes.generator.KeepTruthNode;
import org.protopython.nodes.statement.JumpNode;
import org.protopython.nodes.statement.SequenceNode;
import org.protopython.runtime.Branch;
import org.protopython.runtime.CodePart;
import org.protopython.runtime.PyCode;

/**
 * Finds where control branches in a piece of code: at conditions and their operands, at the heads of loops, at handlers
 * and at cases. An {@code and} or {@code or} whose value is used is none.
 */
public final class BranchMap implements BranchSurvey {
    private final Source source;
    /** Whether the nodes shall tell of the branches, else these are listed. */
    private final boolean telling;

    private final List<Branch> branches = new ArrayList<>();
    private int breakTo = Branch.END;
    private int continueTo = Branch.END;

    private BranchMap(PyCode code, boolean telling) {
        this.source = code.section().getSource();
        this.telling = telling;
    }

    private static boolean hasText(PyCode code) {
        return code.section() != null && code.section().isAvailable();
    }

    /** The branches of a piece of code in the order of its text. */
    @TruffleBoundary
    public static List<Branch> list(PyCode code, StatementNode body) {
        if (!hasText(code)) {
            return List.of();
        }
        BranchMap map = new BranchMap(code, false);
        map.block(body, Branch.END);
        return map.branches;
    }

    /** Makes the branches of a piece of code tell of themselves; to be done once. */
    @TruffleBoundary
    public static void tell(PyCode code, StatementNode body) {
        if (hasText(code)) {
            body.atomic(() -> new BranchMap(code, true).block(body, Branch.END));
        }
    }

    @Override
    public void block(StatementNode block, int next) {
        if (block == null) {
            return;
        }
        StatementNode statement = StatementNode.unwrapped(block);
        if (!(statement instanceof SequenceNode sequence)) {
            statement.branches(this, next);
            return;
        }
        StatementNode[] all = sequence.statements();
        for (int i = 0; i < all.length; i++) {
            block(all[i], i + 1 < all.length ? placeOf(all[i + 1], next) : next);
        }
    }

    @Override
    public void loop(StatementNode block, int head, int next) {
        within(block, head, next, head);
    }

    @Override
    public void guarded(StatementNode block, StatementNode last, int next) {
        int exit = placeOf(last, next);
        within(block, exit, exit, exit);
        block(last, next);
    }

    private void within(StatementNode block, int newContinue, int newBreak, int next) {
        int outerBreak = breakTo;
        int outerContinue = continueTo;
        breakTo = newBreak;
        continueTo = newContinue;
        block(block, next);
        breakTo = outerBreak;
        continueTo = outerContinue;
    }

    @Override
    public int begin(StatementNode block, int next, int from) {
        if (block == null) {
            return next;
        }
        int place = placeOf(block, next);
        StatementNode first = first(block);
        if (first instanceof JumpNode jump
                && place != Branch.END
                && from != Branch.END
                && jump.completion() != null
                && lineOf(place) == lineOf(from)) {
            return jump.completion() == Completion.BREAK ? breakTo : continueTo;
        }
        return place;
    }

    private static StatementNode first(StatementNode block) {
        StatementNode statement = StatementNode.unwrapped(block);
        return statement instanceof SequenceNode sequence && sequence.statements().length > 0
                ? first(sequence.statements()[0])
                : statement;
    }

    @Override
    public int place(PythonNode node) {
        return placeOf(node, Branch.END);
    }

    /** The place of a node, or of the first within it that has one. */
    private static int placeOf(Node node, int otherwise) {
        if (node instanceof PythonNode known && known.position() != 0) {
            return known.position();
        }
        for (Node child : node.getChildren()) {
            int place = placeOf(child, 0);
            if (place != 0) {
                return place;
            }
        }
        return otherwise;
    }

    private int lineOf(int position) {
        return source.getLineNumber(position - 1);
    }

    @Override
    public BranchNode branch(int from, int yes, int no) {
        return branch(from, yes, no, true);
    }

    /** @param fallsThrough the outcome after which control goes on with what comes next in the text */
    private BranchNode branch(int from, int yes, int no, boolean fallsThrough) {
        Branch branch = fallsThrough ? new Branch(from, yes, no) : new Branch(from, no, yes);
        branches.add(branch);
        return telling ? new BranchNode(branch, fallsThrough) : null;
    }

    @Override
    public void condition(PythonNode test, int yes, int no) {
        condition(test, yes, no, true);
    }

    @Override
    public void assertion(PythonNode test, int yes, int no) {
        condition(test, yes, no, false);
    }

    private void condition(PythonNode test, int yes, int no, boolean fallsThrough) {
        ExpressionNode value = ((ConditionNode) test).value();
        operand(value, placeOf(value, Branch.END), yes, no, fallsThrough);
    }

    private void operand(ExpressionNode value, int outer, int yes, int no, boolean fallsThrough) {
        int own = placeOf(value, outer);
        switch (value) {
            case BooleanOperationNode operation -> {
                ExpressionNode left = operation.left();
                ExpressionNode right = operation.right();
                int rest = placeOf(right, own);
                boolean isAnd = operation.isAnd();
                operand(left, own, isAnd ? rest : yes, isAnd ? no : rest, isAnd);
                operand(right, rest, yes, no, fallsThrough);
            }
            case NotNode negation -> operand(negation.operand().value(), own, no, yes, !fallsThrough);
            case KeepTruthNode kept -> operand(kept.condition().value(), own, yes, no, fallsThrough);
            case CodePart part when part.constant() != null -> {
                // decides nothing
            }
            default -> {
                int jump = fallsThrough ? no : yes;
                // CPython has no conditional jump backwards, but one over a jump
                boolean back = jump != Branch.END && jump < own;
                BranchNode told = branch(own, yes, no, fallsThrough != back);
                expressions(value);
                if (told != null) {
                    value.replace(new ToldConditionNode(value, told));
                }
            }
        }
    }

    @Override
    public void expressions(PythonNode node) {
        ConditionNode test = null;
        if (node instanceof ConditionalNode conditional) {
            test = conditional.test();
            int own = placeOf(node, Branch.END);
            condition(test, placeOf(conditional.body(), own), placeOf(conditional.orelse(), own));
        }
        boolean comprehension = node instanceof ComprehensionNode || node instanceof GeneratorComprehensionNode;
        for (Node child : node.getChildren()) {
            if (child instanceof StatementNode loop) {
                if (comprehension) {
                    block(loop, placeOf(node, Branch.END));
                }
            } else if (child instanceof PythonNode part && part != test) {
                expressions(part);
            }
        }
    }
}
