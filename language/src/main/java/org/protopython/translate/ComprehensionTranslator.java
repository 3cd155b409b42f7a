// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.CallExpressionNode;
import org.protopython.nodes.expression.CollectNode;
import org.protopython.nodes.expression.ComprehensionNode;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.generator.AsyncIteratorNode;
import org.protopython.nodes.generator.AsyncNextNode;
import org.protopython.nodes.generator.GeneratorBlockNode;
import org.protopython.nodes.generator.GeneratorComprehensionNode;
import org.protopython.nodes.generator.GeneratorIfNode;
import org.protopython.nodes.generator.GeneratorLoopNode;
import org.protopython.nodes.generator.KeepNode;
import org.protopython.nodes.generator.YieldNode;
import org.protopython.nodes.generator.YieldStatementNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ExpressionStatementNode;
import org.protopython.nodes.statement.ForNextNode;
import org.protopython.nodes.statement.ForRepeatingNode;
import org.protopython.nodes.statement.IfNode;
import org.protopython.nodes.statement.IteratorNode;
import org.protopython.nodes.statement.LoopStatementNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.statement.StoreIteratorNode;
import org.protopython.nodes.variable.MakeCellsNode;
import org.protopython.nodes.variable.ReadArgumentNode;
import org.protopython.nodes.variable.SaveSlotNode;
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
        int before = code.yields();
        int mark = code.layout().keptMark();
        ExpressionNode iterable = first
                ? new ReadArgumentNode(0, ReadArgumentNode.Kind.PLAIN)
                : code.expressions().translate(generators.getFirst().iter());
        Scope outer = code.scope();
        code.enter(scope);
        try {
            Source source = new Source(iterable, first, before, mark);
            StatementNode loop = loops(generators, 0, source, () -> collectNode(slot, key, value));
            boolean suspendable = code.yields() != before;
            StatementNode all = withCells(scope, loop, suspendable);
            return suspendable
                    ? new GeneratorComprehensionNode(
                            kind, slot, all, code.layout().variables(scope))
                    : new ComprehensionNode(kind, slot, all, code.layout().variables(scope));
        } finally {
            code.enter(outer);
        }
    }

    private StatementNode collectNode(int slot, Expr key, Expr value) {
        int before = code.yields();
        int mark = code.layout().keptMark();
        List<Expr> operands = new ArrayList<>();
        operands.add(key);
        operands.add(value);
        ExpressionNode[] nodes = code.inOrder(operands);
        return code.statements().suspendable(new CollectNode(slot, nodes[0], nodes[1]), before, mark);
    }

    /** Variables of the comprehension that functions in it capture get new cells for each run of it. */
    private StatementNode withCells(Scope scope, StatementNode loop, boolean suspendable) {
        if (scope.cells().isEmpty() || scope == code.host()) {
            return loop;
        }
        int[] cells = scope.cells().stream()
                .mapToInt(name -> code.layout().slot(scope, name))
                .toArray();
        StatementNode[] statements = {new MakeCellsNode(cells), loop};
        return suspendable
                ? new GeneratorBlockNode(code.layout().newStateSlot(), statements)
                : new BlockNode(statements);
    }

    private interface Body {
        StatementNode make();
    }

    /**
     * What a clause iterates over.
     *
     * @param made whether it is an iterator already
     * @param yields the suspensions before it
     * @param mark of the kept slots before it
     */
    private record Source(ExpressionNode iterable, boolean made, int yields, int mark) {}

    private Source source(Expr iterable) {
        int yields = code.yields();
        int mark = code.layout().keptMark();
        return new Source(code.expressions().translate(iterable), false, yields, mark);
    }

    private StatementNode loops(List<Comprehension> generators, int index, Source source, Body body) {
        Comprehension generator = generators.get(index);
        boolean async = generator.is_async() != 0;
        int iterator = code.layout().newSlot();
        StatementNode prologue = prologue(generator, iterator, source);
        if (async) {
            code.countYield();
        }
        TargetTranslator.Deferred target = code.targets().deferring(generator.target());
        StatementNode inner = target.before(code, conditional(generators, index, 0, body));
        if (async) {
            AsyncNextNode next = code.compounds().asyncNext(target.target(), generator.iter());
            return new GeneratorLoopNode(code.layout().newStateSlot(), iterator, prologue, next, inner, null);
        }
        ForNextNode next = CodeTranslator.at(ForNextNode.create(target.target()), generator.iter());
        // The prologue, too, may suspend.
        return code.yields() != source.yields()
                ? new GeneratorLoopNode(code.layout().newStateSlot(), iterator, prologue, next, inner, null)
                : new LoopStatementNode(prologue, new ForRepeatingNode(iterator, next, inner), null);
    }

    private StatementNode prologue(Comprehension generator, int slot, Source source) {
        StatementNode prologue;
        if (generator.is_async() == 0) {
            prologue = new StoreIteratorNode(slot, source.iterable(), source.made());
        } else if (source.made()) {
            prologue = new ExpressionStatementNode(new SaveSlotNode(slot, source.iterable()));
        } else {
            prologue = code.compounds().asyncPrologue(slot, source.iterable(), generator.iter());
        }
        CodeTranslator.at(prologue, generator.iter());
        return code.statements().suspendable(prologue, source.yields(), source.mark());
    }

    /** The conditions of a clause from one on, around the next clause or the body. */
    private StatementNode conditional(List<Comprehension> generators, int index, int condition, Body body) {
        List<Expr> conditions = generators.get(index).ifs();
        if (condition == conditions.size()) {
            return index + 1 == generators.size()
                    ? body.make()
                    : loops(
                            generators,
                            index + 1,
                            source(generators.get(index + 1).iter()),
                            body);
        }
        CompoundTranslator.Head head = new CompoundTranslator.Head(code, conditions.get(condition));
        ConditionNode test = new ConditionNode(head.value());
        int before = code.yields();
        StatementNode inner = conditional(generators, index, condition + 1, body);
        return head.with(
                code.yields() != before
                        ? new GeneratorIfNode(code.layout().newStateSlot(), test, inner, null)
                        : new IfNode(test, inner, null));
    }

    ExpressionNode generator(Expr.GeneratorExp c) {
        Scope scope = code.unit().symbols().scope(c);
        return callWithIterator(
                scope, c, c.generators(), inner -> inner.comprehensions().generatorBody(c));
    }

    private StatementNode generatorBody(Expr.GeneratorExp c) {
        ExpressionNode argument = new ReadArgumentNode(0, ReadArgumentNode.Kind.PLAIN);
        Source source = new Source(argument, true, code.yields(), code.layout().keptMark());
        return loops(c.generators(), 0, source, () -> {
            int before = code.yields();
            int mark = code.layout().keptMark();
            ExpressionNode value = code.expressions().translate(c.elt());
            boolean suspended = code.yields() != before;
            code.countYield();
            int state = code.layout().newStateSlot();
            if (!suspended) {
                return CodeTranslator.at(new YieldStatementNode(state, code.yieldsItems(), value, null), c.elt());
            }
            ExpressionNode kept = new KeepNode(code.layout().newKeptSlot(), value);
            ExpressionNode yield = CodeTranslator.at(new YieldNode(state, code.yieldsItems(), kept), c.elt());
            return code.statements().suspendable(new ExpressionStatementNode(yield), before, mark);
        });
    }

    private ExpressionNode callWithIterator(
            Scope scope, Expr origin, List<Comprehension> generators, FunctionTranslator.Body body) {
        ExpressionNode function = code.functions().comprehension(scope, origin, body);
        ExpressionNode iterable =
                code.expressions().translate(generators.getFirst().iter());
        ExpressionNode iterator =
                generators.getFirst().is_async() == 0 ? new IteratorNode(iterable) : new AsyncIteratorNode(iterable);
        CodeTranslator.at(iterator, generators.getFirst().iter());
        return new CallExpressionNode(function, new ExpressionNode[] {iterator}, new String[0]);
    }
}
