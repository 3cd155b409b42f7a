// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.expression.CallExpressionNode;
import org.protopython.nodes.expression.CollectNode;
import org.protopython.nodes.expression.ComprehensionNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.expression.NotSupportedExpressionNode;
import org.protopython.nodes.generator.GeneratorIfNode;
import org.protopython.nodes.generator.GeneratorLoopNode;
import org.protopython.nodes.generator.YieldStatementNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ForNextNode;
import org.protopython.nodes.statement.ForRepeatingNode;
import org.protopython.nodes.statement.IfNode;
import org.protopython.nodes.statement.IteratorNode;
import org.protopython.nodes.statement.LoopStatementNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.statement.StoreIteratorNode;
import org.protopython.nodes.variable.MakeCellsNode;
import org.protopython.nodes.variable.ReadArgumentNode;
import org.protopython.parser.ast.Comprehension;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.scope.Scope;

/**
 * Comprehensions. Most run in the frame around them (PEP 709); generator expressions, and comprehensions directly in a
 * class body, are functions whose only argument is the first iterator.
 */
final class ComprehensionTranslator {
    private final CodeTranslator code;

    ComprehensionTranslator(CodeTranslator code) {
        this.code = code;
    }

    ExpressionNode list(Expr.ListComp c) {
        return collect(ComprehensionNode.Kind.LIST, c, null, c.elt(), c.generators());
    }

    ExpressionNode set(Expr.SetComp c) {
        return collect(ComprehensionNode.Kind.SET, c, null, c.elt(), c.generators());
    }

    ExpressionNode dict(Expr.DictComp c) {
        return collect(ComprehensionNode.Kind.DICT, c, c.key(), c.value(), c.generators());
    }

    private ExpressionNode collect(
            ComprehensionNode.Kind kind, Expr origin, Expr key, Expr value, List<Comprehension> generators) {
        Scope scope = code.unit().symbols().scope(origin);
        if (scope.isAsyncComprehension()) {
            return new NotSupportedExpressionNode(
                    "asynchronous comprehensions", code.unit().line(origin));
        }
        if (!scope.isInlined()) {
            return callWithIterator(
                    scope,
                    origin,
                    generators,
                    inner -> new ReturnNode(CodeTranslator.at(
                            inner.comprehensions().inline(kind, scope, key, value, generators, true), origin)));
        }
        return inline(kind, scope, key, value, generators, false);
    }

    /** @param first whether the first iterator is the argument of the function and not yet to be made */
    private ExpressionNode inline(
            ComprehensionNode.Kind kind,
            Scope scope,
            Expr key,
            Expr value,
            List<Comprehension> generators,
            boolean first) {
        int slot = code.layout().newSlot();
        ExpressionNode iterable = first
                ? new ReadArgumentNode(0, ReadArgumentNode.Kind.PLAIN)
                : code.expressions().translate(generators.getFirst().iter());
        Scope outer = code.scope();
        code.enter(scope);
        try {
            StatementNode loop = loops(generators, 0, iterable, () -> {
                ExpressionNode keyNode = key == null ? null : code.expressions().translate(key);
                return new CollectNode(slot, keyNode, code.expressions().translate(value));
            });
            StatementNode all = withCells(scope, loop);
            return new ComprehensionNode(kind, slot, all, code.layout().variables(scope));
        } finally {
            code.enter(outer);
        }
    }

    /** Variables of the comprehension that functions in it capture get new cells for each run of it. */
    private StatementNode withCells(Scope scope, StatementNode loop) {
        if (scope.cells().isEmpty() || scope == code.host()) {
            return loop;
        }
        int[] cells = scope.cells().stream()
                .mapToInt(name -> code.layout().slot(scope, name))
                .toArray();
        return new BlockNode(new StatementNode[] {new MakeCellsNode(cells), loop});
    }

    private interface Body {
        StatementNode make();
    }

    private StatementNode loops(List<Comprehension> generators, int index, ExpressionNode iterable, Body body) {
        Comprehension generator = generators.get(index);
        int iterator = code.layout().newSlot();
        StatementNode prologue = CodeTranslator.at(new StoreIteratorNode(iterator, iterable), generator.iter());
        TargetNode target = code.targets().translate(generator.target());
        int before = code.yields();
        ConditionNode[] conditions = new ConditionNode[generator.ifs().size()];
        for (int i = 0; i < conditions.length; i++) {
            conditions[i] = new ConditionNode(
                    code.expressions().translate(generator.ifs().get(i)));
        }
        StatementNode inner = index + 1 == generators.size()
                ? body.make()
                : loops(
                        generators,
                        index + 1,
                        code.expressions().translate(generators.get(index + 1).iter()),
                        body);
        boolean suspendable = code.yields() != before;
        for (int i = conditions.length - 1; i >= 0; i--) {
            inner = suspendable
                    ? new GeneratorIfNode(code.layout().newStateSlot(), conditions[i], inner, null)
                    : new IfNode(conditions[i], inner, null);
        }
        ForNextNode next = CodeTranslator.at(ForNextNode.create(target), generator.iter());
        return suspendable
                ? new GeneratorLoopNode(code.layout().newStateSlot(), iterator, prologue, next, inner, null)
                : new LoopStatementNode(prologue, new ForRepeatingNode(iterator, next, inner), null);
    }

    ExpressionNode generator(Expr.GeneratorExp c) {
        Scope scope = code.unit().symbols().scope(c);
        if (scope.isAsyncGenerator()) {
            return new NotSupportedExpressionNode(
                    "asynchronous generator expressions", code.unit().line(c));
        }
        return callWithIterator(
                scope, c, c.generators(), inner -> inner.comprehensions().generatorBody(c));
    }

    private StatementNode generatorBody(Expr.GeneratorExp c) {
        return loops(c.generators(), 0, new ReadArgumentNode(0, ReadArgumentNode.Kind.PLAIN), () -> {
            ExpressionNode value = code.expressions().translate(c.elt());
            code.countYield();
            return CodeTranslator.at(new YieldStatementNode(code.layout().newStateSlot(), value, null), c.elt());
        });
    }

    private ExpressionNode callWithIterator(
            Scope scope, Expr origin, List<Comprehension> generators, FunctionTranslator.Body body) {
        ExpressionNode function = code.functions().comprehension(scope, origin, body);
        ExpressionNode iterator = new IteratorNode(
                code.expressions().translate(generators.getFirst().iter()));
        CodeTranslator.at(iterator, generators.getFirst().iter());
        return new CallExpressionNode(function, new ExpressionNode[] {iterator}, new String[0]);
    }
}
