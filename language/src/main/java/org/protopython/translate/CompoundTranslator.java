// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.generator.AsyncIteratorNode;
import org.protopython.nodes.generator.AsyncNextNode;
import org.protopython.nodes.generator.GeneratorAsyncWithNode;
import org.protopython.nodes.generator.GeneratorBlockNode;
import org.protopython.nodes.generator.GeneratorIfNode;
import org.protopython.nodes.generator.GeneratorLoopNode;
import org.protopython.nodes.generator.GeneratorTryExceptNode;
import org.protopython.nodes.generator.GeneratorTryFinallyNode;
import org.protopython.nodes.generator.GeneratorTryStarNode;
import org.protopython.nodes.generator.GeneratorWithNode;
import org.protopython.nodes.statement.ExpressionStatementNode;
import org.protopython.nodes.statement.ForNextNode;
import org.protopython.nodes.statement.ForRepeatingNode;
import org.protopython.nodes.statement.HandlerNode;
import org.protopython.nodes.statement.IfNode;
import org.protopython.nodes.statement.LoopStatementNode;
import org.protopython.nodes.statement.StoreIteratorNode;
import org.protopython.nodes.statement.TryExceptNode;
import org.protopython.nodes.statement.TryFinallyNode;
import org.protopython.nodes.statement.TryStarNode;
import org.protopython.nodes.statement.WhileRepeatingNode;
import org.protopython.nodes.statement.WithNode;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.SaveSlotNode;
import org.protopython.parser.ast.ExceptHandler;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.WithItem;

/** Statements that contain others. Each exists twice: the form for generators remembers where it was suspended. */
final class CompoundTranslator {
    private final CodeTranslator code;

    CompoundTranslator(CodeTranslator code) {
        this.code = code;
    }

    StatementNode translate(Stmt statement) {
        if (statement instanceof Stmt.If s) {
            return ifStatement(s);
        }
        if (statement instanceof Stmt.While s) {
            return whileStatement(s);
        }
        if (statement instanceof Stmt.For s) {
            return forStatement(s);
        }
        if (statement instanceof Stmt.AsyncFor s) {
            return asyncFor(s);
        }
        if (statement instanceof Stmt.Try s) {
            return tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), false);
        }
        if (statement instanceof Stmt.TryStar s) {
            return tryStatement(s.body(), s.handlers(), s.orelse(), s.finalbody(), true);
        }
        if (statement instanceof Stmt.With s) {
            return with(s.items(), s.body(), false);
        }
        if (statement instanceof Stmt.AsyncWith s) {
            return with(s.items(), s.body(), true);
        }
        if (statement instanceof Stmt.Match s) {
            return new MatchTranslator(code).translate(s);
        }
        if (statement instanceof Stmt.Global
                || statement instanceof Stmt.Nonlocal
                || statement instanceof Stmt.AnnAssign) {
            return null;
        }
        throw new IllegalStateException("not translated: " + statement);
    }

    private StatementNode blockOrNull(List<Stmt> statements) {
        return statements.isEmpty() ? null : code.statements().block(statements);
    }

    /** A head with a suspension in it is a statement of its own, which saves the value in a slot. */
    static final class Head {
        private final CodeTranslator code;
        private final StatementNode before;
        private final ExpressionNode value;

        Head(CodeTranslator code, Expr expression) {
            this.code = code;
            int yields = code.yields();
            int mark = code.layout().keptMark();
            ExpressionNode node = code.expressions().translate(expression);
            if (code.yields() == yields) {
                before = null;
                value = node;
            } else {
                int slot = code.layout().newSlot();
                before = code.statements()
                        .suspendable(new ExpressionStatementNode(new SaveSlotNode(slot, node)), yields, mark);
                value = CodeTranslator.at(new ReadSlotNode(slot), expression);
            }
        }

        ExpressionNode value() {
            return value;
        }

        StatementNode with(StatementNode statement) {
            return before == null
                    ? statement
                    : new GeneratorBlockNode(code.layout().newStateSlot(), new StatementNode[] {before, statement});
        }
    }

    private StatementNode ifStatement(Stmt.If s) {
        Head head = new Head(code, s.test());
        ConditionNode test = new ConditionNode(head.value());
        int before = code.yields();
        StatementNode body = code.statements().block(s.body());
        StatementNode orelse = blockOrNull(s.orelse());
        return head.with(
                code.yields() == before
                        ? new IfNode(test, body, orelse)
                        : new GeneratorIfNode(code.layout().newStateSlot(), test, body, orelse));
    }

    private StatementNode whileStatement(Stmt.While s) {
        int before = code.yields();
        int mark = code.layout().keptMark();
        ConditionNode test =
                CodeTranslator.at(new ConditionNode(code.expressions().translate(s.test())), s.test());
        int[] kept = code.layout().keptSince(mark);
        StatementNode body = code.statements().block(s.body());
        StatementNode orelse = blockOrNull(s.orelse());
        return code.yields() == before
                ? new LoopStatementNode(null, new WhileRepeatingNode(test, body), orelse)
                : new GeneratorLoopNode(code.layout().newStateSlot(), test, kept, body, orelse);
    }

    private StatementNode forStatement(Stmt.For s) {
        Head head = new Head(code, s.iter());
        int iterator = code.layout().newSlot();
        StatementNode prologue = CodeTranslator.at(new StoreIteratorNode(iterator, head.value()), s.iter());
        int before = code.yields();
        TargetTranslator.Deferred target = code.targets().deferring(s.target());
        StatementNode body = target.before(code, code.statements().block(s.body()));
        StatementNode orelse = blockOrNull(s.orelse());
        ForNextNode next = CodeTranslator.at(ForNextNode.create(target.target()), s.iter());
        return head.with(
                code.yields() == before
                        ? new LoopStatementNode(prologue, new ForRepeatingNode(iterator, next, body), orelse)
                        : new GeneratorLoopNode(code.layout().newStateSlot(), iterator, prologue, next, body, orelse));
    }

    private StatementNode asyncFor(Stmt.AsyncFor s) {
        Head head = new Head(code, s.iter());
        int iterator = code.layout().newSlot();
        StatementNode prologue = asyncPrologue(iterator, head.value(), s.iter());
        code.countYield();
        TargetTranslator.Deferred target = code.targets().deferring(s.target());
        StatementNode body = target.before(code, code.statements().block(s.body()));
        AsyncNextNode next = asyncNext(target.target(), s.iter());
        return head.with(new GeneratorLoopNode(
                code.layout().newStateSlot(), iterator, prologue, next, body, blockOrNull(s.orelse())));
    }

    StatementNode asyncPrologue(int slot, ExpressionNode iterable, Expr origin) {
        ExpressionNode iterator = CodeTranslator.at(new AsyncIteratorNode(iterable), origin);
        return CodeTranslator.at(new ExpressionStatementNode(new SaveSlotNode(slot, iterator)), origin);
    }

    AsyncNextNode asyncNext(TargetNode target, Expr origin) {
        return CodeTranslator.at(
                new AsyncNextNode(code.layout().newStateSlot(), code.layout().newSlot(), target), origin);
    }

    private StatementNode tryStatement(
            List<Stmt> body, List<ExceptHandler> clauses, List<Stmt> orelse, List<Stmt> finalbody, boolean star) {
        int before = code.yields();
        StatementNode node = code.statements().block(body);
        if (!clauses.isEmpty()) {
            int mark = code.layout().keptMark();
            HandlerNode[] handlers = clauses.stream().map(this::handler).toArray(HandlerNode[]::new);
            int[] kept = code.layout().keptSince(mark);
            StatementNode last = blockOrNull(orelse);
            node = code.yields() == before
                    ? withHandlers(node, handlers, last, star)
                    : withSuspendableHandlers(node, handlers, last, star, kept);
        }
        if (!finalbody.isEmpty()) {
            StatementNode finalBody = code.statements().block(finalbody);
            node = code.yields() == before
                    ? new TryFinallyNode(node, finalBody)
                    : new GeneratorTryFinallyNode(
                            code.layout().newStateSlot(), code.layout().newSlot(), node, finalBody);
        }
        return node;
    }

    private static StatementNode withHandlers(
            StatementNode body, HandlerNode[] handlers, StatementNode orelse, boolean star) {
        return star ? new TryStarNode(body, handlers, orelse) : new TryExceptNode(body, handlers, orelse);
    }

    private StatementNode withSuspendableHandlers(
            StatementNode body, HandlerNode[] handlers, StatementNode orelse, boolean star, int[] kept) {
        int state = code.layout().newStateSlot();
        int slot = code.layout().newSlot();
        return star
                ? new GeneratorTryStarNode(state, slot, body, handlers, orelse)
                : new GeneratorTryExceptNode(state, slot, kept, body, handlers, orelse);
    }

    private HandlerNode handler(ExceptHandler handler) {
        ExpressionNode type = handler.type() == null ? null : code.expressions().translate(handler.type());
        TargetNode target = handler.name() == null ? null : code.variables().write(handler.name());
        StatementNode unbind = handler.name() == null ? null : code.variables().delete(handler.name(), true);
        return CodeTranslator.at(
                new HandlerNode(type, target, unbind, code.statements().block(handler.body())), handler);
    }

    private StatementNode with(List<WithItem> items, List<Stmt> body, boolean async) {
        WithItem item = items.getFirst();
        Head head = new Head(code, item.context_expr());
        int before = code.yields();
        TargetTranslator.Deferred target =
                item.optional_vars() == null ? null : code.targets().deferring(item.optional_vars());
        StatementNode inner =
                items.size() == 1 ? code.statements().block(body) : with(items.subList(1, items.size()), body, async);
        inner = target == null ? inner : target.before(code, inner);
        TargetNode targetNode = target == null ? null : target.target();
        if (async) {
            code.countYield();
            GeneratorAsyncWithNode.Slots slots = new GeneratorAsyncWithNode.Slots(
                    code.layout().newStateSlot(),
                    code.layout().newSlot(),
                    code.layout().newSlot(),
                    code.layout().newStateSlot(),
                    code.layout().newSlot());
            return head.with(new GeneratorAsyncWithNode(slots, head.value(), targetNode, inner));
        }
        return head.with(
                code.yields() == before
                        ? new WithNode(head.value(), targetNode, inner)
                        : new GeneratorWithNode(
                                code.layout().newStateSlot(),
                                code.layout().newSlot(),
                                head.value(),
                                targetNode,
                                inner));
    }
}
