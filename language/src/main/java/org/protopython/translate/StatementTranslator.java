// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.Completion;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.expression.AttributeNode;
import org.protopython.nodes.expression.BinaryNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.expression.SubscriptNodeGen;
import org.protopython.nodes.generator.DelegatingNode;
import org.protopython.nodes.generator.DelegatingReturnNode;
import org.protopython.nodes.generator.DelegatingStatementNode;
import org.protopython.nodes.generator.GeneratorBlockNode;
import org.protopython.nodes.generator.KeepNode;
import org.protopython.nodes.generator.KeepTruthNode;
import org.protopython.nodes.generator.SuspendableNode;
import org.protopython.nodes.generator.YieldStatementNode;
import org.protopython.nodes.statement.AssertNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.AttributeTargetNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.DeleteAttributeNode;
import org.protopython.nodes.statement.DeleteItemNode;
import org.protopython.nodes.statement.DisplayNode;
import org.protopython.nodes.statement.ExpressionStatementNode;
import org.protopython.nodes.statement.JumpNode;
import org.protopython.nodes.statement.MultipleAssignNode;
import org.protopython.nodes.statement.ParallelAssignNode;
import org.protopython.nodes.statement.RaiseNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.statement.SubscriptTargetNode;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.SaveSlotNode;
import org.protopython.objects.PyNone;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;

/** Statements that contain no others, and blocks. */
final class StatementTranslator {
    private final CodeTranslator code;

    /** Whether the value of an expression that is a statement is shown. */
    private boolean displays;

    StatementTranslator(CodeTranslator code) {
        this.code = code;
    }

    /** From now on, values of expression statements are shown, as at a prompt. */
    void displayValues() {
        displays = true;
    }

    /** The body of a function; if nothing is to be done, trace functions hear of where the function begins. */
    StatementNode body(List<Stmt> statements, Node origin) {
        int before = code.yields();
        List<StatementNode> nodes = nodes(statements);
        if (nodes.isEmpty()) {
            nodes.add(CodeTranslator.at(new JumpNode(null), origin));
        }
        return sequence(nodes, before);
    }

    StatementNode block(List<Stmt> statements) {
        int before = code.yields();
        return sequence(nodes(statements), before);
    }

    private List<StatementNode> nodes(List<Stmt> statements) {
        List<StatementNode> nodes = new ArrayList<>(statements.size());
        for (Stmt statement : statements) {
            StatementNode node = translate(statement);
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    /** A block of nodes, of which those after the mark may be suspended. */
    StatementNode sequence(List<StatementNode> nodes, int yieldsBefore) {
        StatementNode[] array = nodes.toArray(StatementNode[]::new);
        return code.yields() == yieldsBefore
                ? new BlockNode(array)
                : new GeneratorBlockNode(code.layout().newStateSlot(), array);
    }

    /** Null for a statement that does nothing. */
    StatementNode translate(Stmt statement) {
        int before = code.yields();
        int mark = code.layout().keptMark();
        StatementNode node = simple(statement);
        if (node == null) {
            node = code.compounds().translate(statement);
            if (node == null) {
                return null;
            }
        } else if (!(node instanceof YieldStatementNode)) {
            node = suspendable(node, before, mark);
        }
        CodeTranslator.at(node, statement);
        node.markStatement();
        return node;
    }

    /** Wraps a statement that can be suspended since the marks, so that it ends as a completion. */
    StatementNode suspendable(StatementNode node, int yieldsBefore, int keptMark) {
        return code.yields() == yieldsBefore
                ? node
                : new SuspendableNode(node, code.layout().keptSince(keptMark));
    }

    private StatementNode simple(Stmt statement) {
        if (statement instanceof Stmt.Expr expression) {
            return expression(expression.value());
        }
        if (statement instanceof Stmt.Assign assign) {
            return assign(assign);
        }
        if (statement instanceof Stmt.AugAssign assign) {
            return augmented(assign);
        }
        if (statement instanceof Stmt.AnnAssign assign) {
            return code.annotations()
                    .annotated(assign, assign.value() == null ? null : assignOne(assign.target(), assign.value()));
        }
        if (statement instanceof Stmt.Return ret) {
            return returning(ret.value());
        }
        if (statement instanceof Stmt.Pass) {
            return new JumpNode(null);
        }
        if (statement instanceof Stmt.Break) {
            return new JumpNode(Completion.BREAK);
        }
        if (statement instanceof Stmt.Continue) {
            return new JumpNode(Completion.CONTINUE);
        }
        if (statement instanceof Stmt.Raise raise) {
            return raise(raise);
        }
        if (statement instanceof Stmt.Assert check) {
            return check(check);
        }
        if (statement instanceof Stmt.Delete delete) {
            return delete(delete.targets());
        }
        if (statement instanceof Stmt.Import i) {
            return code.imports().translate(i);
        }
        if (statement instanceof Stmt.ImportFrom i) {
            return code.imports().translate(i);
        }
        if (statement instanceof Stmt.FunctionDef def) {
            return code.functions().function(def);
        }
        if (statement instanceof Stmt.ClassDef def) {
            return code.functions().classDef(def);
        }
        if (statement instanceof Stmt.AsyncFunctionDef def) {
            return code.functions().function(def);
        }
        if (statement instanceof Stmt.TypeAlias t) {
            return code.generics().alias(t);
        }
        return null;
    }

    private StatementNode expression(Expr value) {
        if (value instanceof Expr.Yield y) {
            return yielding(y, null);
        } else if (displays) {
            return new DisplayNode(code.expressions().translate(value));
        } else if (value instanceof Expr.Constant) {
            return new JumpNode(null);
        }
        return assigning(null, code.expressions().translate(value));
    }

    private StatementNode returning(Expr value) {
        ExpressionNode node = value == null
                ? new ConstantNode(PyNone.NONE)
                : code.expressions().translate(value);
        return node instanceof DelegatingNode delegating ? new DelegatingReturnNode(delegating) : new ReturnNode(node);
    }

    /** @param target null for none */
    private static StatementNode assigning(TargetNode target, ExpressionNode value) {
        if (value instanceof DelegatingNode delegating) {
            return new DelegatingStatementNode(delegating, target);
        }
        return target == null ? new ExpressionStatementNode(value) : new AssignNode(target, value);
    }

    /** {@code yield} and {@code target = yield} as statements, unless the value itself contains another one. */
    private StatementNode yielding(Expr.Yield y, Expr target) {
        int before = code.yields();
        ExpressionNode value = y.value() == null ? null : code.expressions().translate(y.value());
        TargetNode targetNode = target == null ? null : code.targets().translate(target);
        if (code.yields() != before) {
            int temporary = code.layout().newKeptSlot();
            value = value == null ? null : new KeepNode(temporary, value);
            ExpressionNode yield = new org.protopython.nodes.generator.YieldNode(
                    code.layout().newStateSlot(), code.yieldsItems(), value);
            code.countYield();
            return assigning(targetNode, yield);
        }
        code.countYield();
        return new YieldStatementNode(code.layout().newStateSlot(), code.yieldsItems(), value, targetNode);
    }

    private StatementNode assign(Stmt.Assign assign) {
        if (assign.targets().size() == 1) {
            return assignOne(assign.targets().getFirst(), assign.value());
        }
        ExpressionNode value = code.expressions().translate(assign.value());
        int before = code.yields();
        TargetNode[] targets = assign.targets().stream()
                .map(target -> code.targets().translate(target))
                .toArray(TargetNode[]::new);
        return code.yields() == before
                ? new MultipleAssignNode(targets, value)
                : suspendableAssign(assign.targets(), assign.value());
    }

    private StatementNode assignOne(Expr target, Expr value) {
        if (value instanceof Expr.Yield y && target instanceof Expr.Name) {
            return yielding(y, target);
        }
        List<Expr> targets = elements(target);
        List<Expr> values = elements(value);
        int yields = code.yields();
        if (targets != null && values != null && targets.size() == values.size() && !targets.isEmpty()) {
            ExpressionNode[] valueNodes = code.inOrder(values);
            TargetNode[] targetNodes =
                    targets.stream().map(code.targets()::translate).toArray(TargetNode[]::new);
            if (code.yields() == yields) {
                return new ParallelAssignNode(targetNodes, valueNodes);
            }
        }
        ExpressionNode valueNode = code.expressions().translate(value);
        int before = code.yields();
        TargetNode targetNode = code.targets().translate(target);
        return code.yields() == before ? assigning(targetNode, valueNode) : suspendableAssign(List.of(target), value);
    }

    /** An assignment whose targets can be suspended: of the value to a slot, then from there to each. */
    private StatementNode suspendableAssign(List<Expr> targets, Expr value) {
        int slot = code.layout().newSlot();
        int before = code.yields();
        int mark = code.layout().keptMark();
        StatementNode first = new ExpressionStatementNode(
                new SaveSlotNode(slot, code.expressions().translate(value)));
        List<StatementNode> statements = new ArrayList<>();
        statements.add(suspendable(first, before, mark));
        for (Expr target : targets) {
            TargetTranslator.Deferred deferred = code.targets().deferring(target);
            statements.add(new AssignNode(deferred.target(), new ReadSlotNode(slot)));
            statements.addAll(deferred.after());
        }
        return new GeneratorBlockNode(code.layout().newStateSlot(), statements.toArray(StatementNode[]::new));
    }

    /** The elements of a tuple without stars, else null. */
    private static List<Expr> elements(Expr expression) {
        return expression instanceof Expr.Tuple tuple && tuple.elts().stream().noneMatch(Expr.Starred.class::isInstance)
                ? tuple.elts()
                : null;
    }

    private StatementNode augmented(Stmt.AugAssign assign) {
        Expr assigned = assign.target();
        TargetNode target;
        ExpressionNode left;
        if (assigned instanceof Expr.Name name) {
            target = code.variables().write(name.id());
            left = code.variables().read(name.id());
        } else if (assigned instanceof Expr.Attribute attribute) {
            int object = code.layout().newSlot();
            String name = code.scope().mangle(attribute.attr());
            left = new AttributeNode(new SaveSlotNode(object, code.expressions().translate(attribute.value())), name);
            target = new AttributeTargetNode(new ReadSlotNode(object), name);
        } else if (assigned instanceof Expr.Subscript subscript) {
            int object = code.layout().newSlot();
            int key = code.layout().newSlot();
            ExpressionNode[] operands = code.inOrder(List.of(subscript.value(), subscript.slice()));
            left = SubscriptNodeGen.create(new SaveSlotNode(object, operands[0]), new SaveSlotNode(key, operands[1]));
            target = new SubscriptTargetNode(new ReadSlotNode(object), new ReadSlotNode(key));
        } else {
            throw new IllegalStateException("not a target: " + assigned);
        }
        CodeTranslator.at(left, assigned);
        CodeTranslator.at(target, assigned);
        int before = code.yields();
        ExpressionNode right = code.expressions().translate(assign.value());
        if (code.yields() != before) {
            left = new KeepNode(code.layout().newKeptSlot(), left);
        }
        ExpressionNode result = BinaryNode.create(ExpressionTranslator.operator(assign.op()), true, left, right);
        return new AssignNode(target, CodeTranslator.at(result, assign));
    }

    private StatementNode raise(Stmt.Raise raise) {
        List<Expr> operands = new ArrayList<>();
        operands.add(raise.exc());
        operands.add(raise.cause());
        ExpressionNode[] nodes = code.inOrder(operands);
        return new RaiseNode(nodes[0], nodes[1]);
    }

    private StatementNode check(Stmt.Assert check) {
        if (code.unit().optimise() > 0) {
            return new JumpNode(null);
        }
        ExpressionNode test = code.expressions().translate(check.test());
        int before = code.yields();
        ExpressionNode message = check.msg() == null ? null : code.expressions().translate(check.msg());
        return new AssertNode(
                code.yields() == before ? test : new KeepTruthNode(code.layout().newKeptSlot(), test), message);
    }

    private StatementNode delete(List<Expr> targets) {
        int start = code.yields();
        StatementNode[] nodes = new StatementNode[targets.size()];
        for (int i = 0; i < nodes.length; i++) {
            int before = code.yields();
            int mark = code.layout().keptMark();
            nodes[i] = suspendable(delete(targets.get(i)), before, mark);
        }
        return code.yields() == start
                ? new BlockNode(nodes)
                : new GeneratorBlockNode(code.layout().newStateSlot(), nodes);
    }

    private StatementNode delete(Expr target) {
        return CodeTranslator.at(deletion(target), target);
    }

    private StatementNode deletion(Expr target) {
        if (target instanceof Expr.Name name) {
            return code.variables().delete(name.id(), false);
        }
        if (target instanceof Expr.Attribute attribute) {
            return new DeleteAttributeNode(
                    code.expressions().translate(attribute.value()),
                    code.scope().mangle(attribute.attr()));
        }
        if (target instanceof Expr.Subscript subscript) {
            ExpressionNode[] operands = code.inOrder(List.of(subscript.value(), subscript.slice()));
            return new DeleteItemNode(operands[0], operands[1]);
        }
        if (target instanceof Expr.Tuple tuple) {
            return delete(tuple.elts());
        }
        if (target instanceof Expr.List list) {
            return delete(list.elts());
        }
        throw new IllegalStateException("cannot be deleted: " + target);
    }
}
