// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ComparisonNodeGen;
import org.protopython.nodes.expression.ConditionNode;
import org.protopython.nodes.generator.GeneratorMatchNode;
import org.protopython.nodes.pattern.CapturePatternNode;
import org.protopython.nodes.pattern.ClassPatternNode;
import org.protopython.nodes.pattern.MappingPatternNode;
import org.protopython.nodes.pattern.MatchCaseNode;
import org.protopython.nodes.pattern.MatchNode;
import org.protopython.nodes.pattern.OrPatternNode;
import org.protopython.nodes.pattern.PatternNode;
import org.protopython.nodes.pattern.SequencePatternNode;
import org.protopython.nodes.pattern.SingletonPatternNode;
import org.protopython.nodes.pattern.ValuePatternNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.ops.CompareOperator;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.MatchCase;
import org.protopython.parser.ast.Pattern;
import org.protopython.parser.ast.Stmt;

/** {@code match} statements. */
final class MatchTranslator {
    private static final int NO_SLOT = -1;
    private static final int NO_STAR = -1;

    private final CodeTranslator code;

    /** Where each name of the pattern being translated waits to be bound. */
    private Map<String, Integer> captured = new LinkedHashMap<>();

    MatchTranslator(CodeTranslator code) {
        this.code = code;
    }

    StatementNode translate(Stmt.Match match) {
        CompoundTranslator.Head head = new CompoundTranslator.Head(code, match.subject());
        int before = code.yields();
        int mark = code.layout().keptMark();
        List<MatchCaseNode> cases = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (MatchCase each : match.cases()) {
            cases.add(CodeTranslator.at(translate(each, kept), each.pattern()));
        }
        MatchCaseNode[] nodes = cases.toArray(MatchCaseNode[]::new);
        if (code.yields() == before) {
            return head.with(new MatchNode(head.value(), nodes));
        }
        int[] keptSlots = kept.stream().mapToInt(Integer::intValue).toArray();
        return head.with(new GeneratorMatchNode(
                code.layout().newStateSlot(), code.layout().newSlot(), keptSlots, head.value(), nodes));
    }

    /** @param kept takes the slots that the guard keeps over suspensions */
    private MatchCaseNode translate(MatchCase each, List<Integer> kept) {
        captured = new LinkedHashMap<>();
        PatternNode pattern = pattern(each.pattern());
        StatementNode[] bindings = captured.entrySet().stream()
                .map(entry ->
                        new AssignNode(code.variables().write(entry.getKey()), new ReadSlotNode(entry.getValue())))
                .toArray(StatementNode[]::new);
        ConditionNode guard = null;
        if (each.guard() != null) {
            int mark = code.layout().keptMark();
            guard = new ConditionNode(code.expressions().translate(each.guard()));
            for (int slot : code.layout().keptSince(mark)) {
                kept.add(slot);
            }
        }
        return CodeTranslator.at(
                new MatchCaseNode(pattern, bindings, guard, code.statements().block(each.body())), each.pattern());
    }

    private int slotOf(String name) {
        return captured.computeIfAbsent(name, any -> code.layout().newSlot());
    }

    private PatternNode pattern(Pattern pattern) {
        return CodeTranslator.at(make(pattern), pattern);
    }

    private PatternNode[] patterns(List<Pattern> patterns) {
        return patterns.stream().map(this::pattern).toArray(PatternNode[]::new);
    }

    private PatternNode make(Pattern pattern) {
        if (pattern instanceof Pattern.MatchValue value) {
            return value(value.value());
        }
        if (pattern instanceof Pattern.MatchSingleton singleton) {
            return new SingletonPatternNode(singleton.value() instanceof Boolean truth ? truth : null);
        }
        if (pattern instanceof Pattern.MatchSequence sequence) {
            return sequence(sequence.patterns());
        }
        if (pattern instanceof Pattern.MatchMapping mapping) {
            return mapping(mapping);
        }
        if (pattern instanceof Pattern.MatchClass cls) {
            return ofClass(cls);
        }
        if (pattern instanceof Pattern.MatchStar star) {
            return capture(star.name(), null);
        }
        if (pattern instanceof Pattern.MatchAs as) {
            return capture(as.name(), as.pattern());
        }
        if (pattern instanceof Pattern.MatchOr or) {
            return new OrPatternNode(patterns(or.patterns()));
        }
        throw new IllegalStateException("unknown: " + pattern);
    }

    private PatternNode capture(String name, Pattern pattern) {
        PatternNode inner = pattern == null ? null : pattern(pattern);
        return name == null ? CapturePatternNode.wildcard() : new CapturePatternNode(slotOf(name), inner);
    }

    private PatternNode value(Expr value) {
        int slot = code.layout().newSlot();
        ExpressionNode equal = ComparisonNodeGen.create(
                CompareOperator.EQ, new ReadSlotNode(slot), code.expressions().translate(value));
        return new ValuePatternNode(slot, new ConditionNode(CodeTranslator.at(equal, value)));
    }

    private PatternNode sequence(List<Pattern> elements) {
        PatternNode[] nodes = new PatternNode[elements.size()];
        int star = NO_STAR;
        for (int i = 0; i < nodes.length; i++) {
            Pattern element = elements.get(i);
            star = element instanceof Pattern.MatchStar ? i : star;
            boolean wildcard = element instanceof Pattern.MatchAs(Pattern inner, String name, int s, int e)
                            && inner == null
                            && name == null
                    || element instanceof Pattern.MatchStar any && any.name() == null;
            nodes[i] = wildcard ? null : pattern(element);
        }
        return new SequencePatternNode(nodes, star);
    }

    private PatternNode mapping(Pattern.MatchMapping mapping) {
        ExpressionNode[] keys =
                mapping.keys().stream().map(code.expressions()::translate).toArray(ExpressionNode[]::new);
        PatternNode[] values = patterns(mapping.patterns());
        return new MappingPatternNode(keys, values, mapping.rest() == null ? NO_SLOT : slotOf(mapping.rest()));
    }

    private PatternNode ofClass(Pattern.MatchClass pattern) {
        List<Pattern> all = new ArrayList<>(pattern.patterns());
        all.addAll(pattern.kwd_patterns());
        String[] names = pattern.kwd_attrs().stream().map(String::intern).toArray(String[]::new);
        return new ClassPatternNode(code.expressions().translate(pattern.cls()), patterns(all), names);
    }
}
