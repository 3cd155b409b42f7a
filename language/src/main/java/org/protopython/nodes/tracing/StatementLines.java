// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.tracing;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.PythonNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.expression.AttributeNode;
import org.protopython.nodes.expression.BooleanOperationNode;
import org.protopython.nodes.expression.CollectNode;
import org.protopython.nodes.expression.ComprehensionNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.expression.ConditionalNode;
import org.protopython.nodes.expression.MethodCallNode;
import org.protopython.nodes.expression.NotNode;
import org.protopython.nodes.expression.SequenceDisplayNode;
import org.protopython.nodes.expression.SliceNode;
import org.protopython.nodes.function.MakeFunctionNode;
import org.protopython.nodes.statement.AttributeTargetNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ExpressionStatementNode;
import org.protopython.nodes.statement.ForNextNode;
import org.protopython.nodes.statement.HandlerNode;
import org.protopython.nodes.statement.IfNode;
import org.protopython.nodes.statement.LoopStatementNode;
import org.protopython.nodes.statement.StoreIteratorNode;
import org.protopython.nodes.statement.UnpackTargetNode;
import org.protopython.nodes.statement.WithNode;
import org.protopython.runtime.CodePart;

/**
 * Finds out where the line changes within a statement, and makes the nodes there tell of it. An operation happens on the
 * line where its expression begins, after its operands, and is of interest when the last of them was on another line.
 *
 * <p>This is done to a statement when it is first executed while a program listens, so that others cost nothing.
 */
public final class StatementLines {
    /** After branches that end on different lines. */
    private static final int UNKNOWN = -1;

    private static final int CONSTANTS_AT_ONCE = 3;
    /** Displays with more elements take them in one by one. */
    private static final int MOST_AT_ONCE = 30;

    /** Positions to tell of before and after a node, 0 for none. */
    private static final class Telling {
        private int before;
        private int after;
    }

    private final Source source;
    private final PythonNode statement;
    private final Map<Node, Telling> tellings = new LinkedHashMap<>();
    private final Map<StatementNode, int[]> steps = new LinkedHashMap<>();
    private int first;
    private int line;

    private StatementLines(Source source, PythonNode statement) {
        this.source = source;
        this.statement = statement;
    }

    /** Where the first thing is done in each statement, as {@link TraceNode#at} takes it. */
    @TruffleBoundary
    public static int[] refine(StatementNode[] statements) {
        int[] positions = new int[statements.length];
        for (int i = 0; i < statements.length; i++) {
            StatementNode statement = StatementNode.unwrapped(statements[i]);
            SourceSection section = statement.getSourceSection();
            boolean longer = section != null && section.isAvailable() && section.getStartLine() < section.getEndLine();
            positions[i] = longer ? refine(section.getSource(), statement) : statements[i].position();
        }
        return positions;
    }

    private static int refine(Source source, StatementNode statement) {
        return statement.atomic(() -> {
            StatementLines lines = new StatementLines(source, statement);
            lines.statement(statement);
            lines.tellings.forEach(StatementLines::wrap);
            lines.steps.forEach((step, after) -> step.replace(new LineStatementNode(step, after)));
            return lines.first == 0 ? statement.position() : lines.first;
        });
    }

    private static void wrap(Node node, Telling telling) {
        node.replace(
                node instanceof TargetNode target
                        ? new LineTargetNode(telling.before, target)
                        : new LineNode(telling.before, (ExpressionNode) node, telling.after));
    }

    /** Whether the parent takes any expression, or any target, in place of the node. */
    private static boolean canBeWrapped(Node node) {
        Node any = node instanceof TargetNode ? new LineTargetNode(0, null) : new LineNode(0, null, 0);
        return NodeUtil.isReplacementSafe(node.getParent(), node, any);
    }

    private void statement(StatementNode node) {
        switch (node) {
            case IfNode branch -> parts(branch, statement.position());
            case WithNode with -> items(with);
            case LoopStatementNode loop -> head(loop, statement.position());
            case ExpressionStatementNode value -> parts(value, statement.position());
            default -> {
                handlers(node);
                Node last = parts(node, statement.position());
                if (!hasTargets(node)) {
                    tellAfter(last, statement.position());
                }
            }
        }
    }

    /** A {@code with} of several items is as many statements within each other. */
    private void items(WithNode with) {
        parts(with, statement.position());
        if (StatementNode.unwrapped((StatementNode) with.guarded()) instanceof WithNode next) {
            items(next);
        }
    }

    private void handlers(StatementNode tried) {
        for (Node child : tried.getChildren()) {
            if (child instanceof HandlerNode handler) {
                begin(tried.position());
                int outer = first;
                first = 0;
                parts(handler, handler.position());
                handler.setBegin(first == 0 ? handler.position() : first);
                first = outer;
            }
        }
    }

    /** What a loop does before its block; the loop itself tells that it goes back to it. */
    private void head(LoopStatementNode loop, int position) {
        StoreIteratorNode prologue = child(loop, StoreIteratorNode.class);
        if (prologue != null) {
            tellAfter(parts(prologue, position), prologue.position());
        }
        turn(turnOf(loop), position);
    }

    private void turn(Node turn, int position) {
        ForNextNode next = child(turn, ForNextNode.class);
        if (next == null) {
            expression(child(turn, ConditionNode.class), position, true);
        } else {
            line = lineOf(next.position());
            parts(next.untold(), next.position());
        }
    }

    private static Node turnOf(LoopStatementNode loop) {
        return (Node) child(loop, LoopNode.class).getRepeatingNode();
    }

    /** The first child of a class, or null. */
    private static <T extends Node> T child(Node parent, Class<T> type) {
        for (Node child : parent.getChildren()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
        }
        return null;
    }

    private static boolean hasTargets(Node node) {
        return NodeUtil.findNodeChildren(node).stream().anyMatch(TargetNode.class::isInstance);
    }

    /** Visits expressions, then targets; gives the last expression, or null. */
    private Node parts(Node node, int position) {
        Node last = null;
        for (Node child : operands(node)) {
            expression(child, position, false);
            last = child;
        }
        for (Node child : node.getChildren()) {
            if (child instanceof TargetNode target) {
                target(target, position);
            }
        }
        return last;
    }

    /** The expressions of a node in the order of their evaluation. */
    private static List<Node> operands(Node node) {
        List<Node> operands = new ArrayList<>();
        for (Node child : node.getChildren()) {
            if (child instanceof ExpressionNode || child instanceof ConditionNode) {
                operands.add(child);
            }
        }
        return operands;
    }

    /**
     * @param outer the position of an expression without one
     * @param test whether control branches at what the expression says, without an operation that computes it
     */
    private void expression(Node node, int outer, boolean test) {
        int own = node instanceof PythonNode placed && placed.position() != 0 ? placed.position() : outer;
        switch (node) {
            case LineNode told -> line = UNKNOWN;
            case ConditionNode condition -> {
                if (condition.constantTruth() == null) {
                    operands(condition).forEach(child -> expression(child, outer, true));
                }
            }
            case BooleanOperationNode operation -> {
                List<Node> operands = operands(operation);
                for (int i = 0; i < operands.size(); i++) {
                    expression(operands.get(i), own, test);
                    if (!test && i < operands.size() - 1) {
                        tellAfter(operands.get(i), own);
                    }
                }
                line = UNKNOWN;
            }
            case ToldConditionNode told -> operands(told).forEach(child -> expression(child, own, true));
            case NotNode negation when test -> operands(negation).forEach(child -> expression(child, own, true));
            case ConditionalNode conditional -> {
                for (Node operand : operands(conditional)) {
                    expression(operand, own, test);
                    line = UNKNOWN;
                }
            }
            case ComprehensionNode comprehension -> comprehension(comprehension, own);
            case MethodCallNode call -> methodCall(call, own);
            default -> operation(node, node instanceof AttributeNode attribute ? nameIn(attribute) : own);
        }
    }

    private void comprehension(ComprehensionNode comprehension, int position) {
        StatementNode loop = child(comprehension, StatementNode.class);
        StatementNode clause = loop instanceof BlockNode block ? block.statements()[1] : loop;
        int element = clause instanceof LoopStatementNode outermost ? clause(outermost, position) : 0;
        begin(position);
        // No news where the text of the element, behind which the comprehension ends, is on the same line.
        boolean silent = element != 0 && lineOf(element) == line;
        steps.put(loop, new int[] {silent ? -position : position});
    }

    /**
     * A {@code for} of a comprehension.
     *
     * @param position of the comprehension, which begins after the first iterable is evaluated; 0 in another clause
     * @return the position of the element, 0 if there is another clause within
     */
    private int clause(LoopStatementNode loop, int position) {
        StoreIteratorNode prologue = child(loop, StoreIteratorNode.class);
        int head = prologue.position();
        parts(prologue, head);
        steps.put(prologue, position == 0 ? new int[] {head} : new int[] {position, head});
        Node turn = turnOf(loop);
        turn(turn, head);
        StatementNode body = child(turn, StatementNode.class);
        int element = body(body, head);
        if (element != 0) {
            steps.put(body, new int[] {element});
        }
        return element;
    }

    /**
     * What a clause does for each element: conditions around another clause or the taking in of an element, to whose
     * position control goes on in either case.
     *
     * @return that position, 0 if there is another clause
     */
    private int body(StatementNode node, int head) {
        switch (node) {
            case IfNode condition -> {
                parts(condition, head);
                return body(child(condition, StatementNode.class), head);
            }
            case CollectNode element -> {
                Node begin = operands(element).getFirst();
                int position = begin instanceof PythonNode placed && placed.position() != 0 ? placed.position() : head;
                tellAfter(parts(element, position), position);
                return position;
            }
            case LoopStatementNode inner -> clause(inner, 0);
            default -> {
                // can be suspended, and tells of nothing
            }
        }
        return 0;
    }

    private void operation(Node node, int position) {
        List<Node> operands = operands(node);
        if (operands.isEmpty() && !hasTargets(node) || isConstant(node)) {
            tellBefore(node, position);
            return;
        }
        boolean piecemeal = node instanceof SequenceDisplayNode && operands.size() > MOST_AT_ONCE;
        if (piecemeal || !operands.isEmpty() && !canBeWrapped(operands.getFirst())) {
            tellBefore(node, position);
        }
        if (piecemeal) {
            for (Node operand : operands) {
                expression(operand, position, false);
                tellAfter(operand, position);
            }
        } else {
            tellAfter(parts(node, position), position);
        }
    }

    /** Displays of several constants are made at once; slices, and the defaults of functions, are constants then. */
    private static boolean isConstant(Node node) {
        int least =
                switch (node) {
                    case SequenceDisplayNode display -> CONSTANTS_AT_ONCE;
                    case SliceNode slice -> 1;
                    case MakeFunctionNode function -> 1;
                    default -> Integer.MAX_VALUE;
                };
        List<Node> operands = operands(node);
        return operands.size() >= least
                && operands.stream().allMatch(operand -> operand instanceof CodePart part && part.constant() != null);
    }

    /** The method is looked up, and called, on the line of its name. */
    private void methodCall(MethodCallNode call, int own) {
        int name = nameIn(call.reference());
        for (Node operand : operands(call)) {
            expression(operand, own, false);
            tellAfter(operand, name);
        }
    }

    /** A position on the line of the name of an attribute, which is at the end: the beginning if that is on it. */
    private int nameIn(PythonNode attribute) {
        int begin = attribute.position();
        int end = attribute.lastPosition();
        return source.getLineNumber(begin - 1) == source.getLineNumber(end - 1) ? begin : end;
    }

    private void target(TargetNode node, int outer) {
        int own = node.position() != 0 ? node.position() : outer;
        List<Node> operands = operands(node);
        if (operands.isEmpty()) {
            tellBefore(node, own);
        } else {
            operands.forEach(operand -> expression(operand, own, false));
            tellAfter(operands.getLast(), node instanceof AttributeTargetNode ? nameIn(node) : own);
        }
        if (node instanceof UnpackTargetNode) {
            parts(node, own);
        }
    }

    private int lineOf(int position) {
        return source.getLineNumber(position - 1);
    }

    /** The first thing is done here unless there was one before. */
    private void begin(int position) {
        if (first == 0) {
            first = position;
        }
        line = lineOf(position);
    }

    private boolean isNews(int position) {
        int next = lineOf(position);
        boolean news = next != line;
        line = next;
        return news;
    }

    private void tellBefore(Node node, int position) {
        if (first == 0) {
            first = position;
            isNews(position);
        } else if (canBeWrapped(node) && isNews(position)) {
            tellings.computeIfAbsent(node, key -> new Telling()).before = position;
        }
    }

    private void tellAfter(Node last, int position) {
        Node expression =
                last instanceof ConditionNode condition ? operands(condition).getFirst() : last;
        if (expression != null && canBeWrapped(expression) && isNews(position)) {
            tellings.computeIfAbsent(expression, key -> new Telling()).after = position;
        }
    }
}
