// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.generator.GeneratorBlockNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.AttributeTargetNode;
import org.protopython.nodes.statement.SubscriptTargetNode;
import org.protopython.nodes.statement.UnpackTargetNode;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.SlotTargetNode;
import org.protopython.parser.ast.Expr;

/** Targets of assignments. */
final class TargetTranslator {
    private final CodeTranslator code;

    TargetTranslator(CodeTranslator code) {
        this.code = code;
    }

    TargetNode translate(Expr target) {
        return CodeTranslator.at(make(target), target);
    }

    private TargetNode make(Expr target) {
        if (target instanceof Expr.Name name) {
            return code.variables().write(name.id());
        }
        if (target instanceof Expr.Attribute attribute) {
            return new AttributeTargetNode(
                    code.expressions().translate(attribute.value()),
                    code.scope().mangle(attribute.attr()));
        }
        if (target instanceof Expr.Subscript subscript) {
            ExpressionNode[] operands = code.inOrder(List.of(subscript.value(), subscript.slice()));
            return new SubscriptTargetNode(operands[0], operands[1]);
        }
        if (target instanceof Expr.Starred starred) {
            return translate(starred.value());
        }
        List<Expr> elements = elements(target);
        if (elements != null) {
            return unpack(elements);
        }
        throw new IllegalStateException("not a target: " + target);
    }

    /** What a tuple or list consists of; null for another target. */
    private static List<Expr> elements(Expr target) {
        if (target instanceof Expr.Tuple tuple) {
            return tuple.elts();
        }
        return target instanceof Expr.List list ? list.elts() : null;
    }

    /**
     * A target, and what is to be done after the assignment. Targets in which the code can be suspended are assigned to
     * afterwards, from slots, by statements that can be suspended.
     */
    record Deferred(TargetNode target, List<StatementNode> after) {
        /** What is to be done afterwards, then the statement. */
        StatementNode before(CodeTranslator code, StatementNode statement) {
            if (after.isEmpty()) {
                return statement;
            }
            List<StatementNode> all = new ArrayList<>(after);
            all.add(statement);
            return new GeneratorBlockNode(code.layout().newStateSlot(), all.toArray(StatementNode[]::new));
        }
    }

    Deferred deferring(Expr target) {
        int before = code.yields();
        TargetNode node = translate(target);
        if (code.yields() == before) {
            return new Deferred(node, List.of());
        }
        int slot = code.layout().newSlot();
        List<StatementNode> after = new ArrayList<>();
        assignFrom(slot, target, after);
        return new Deferred(new SlotTargetNode(slot), after);
    }

    private void assignFrom(int slot, Expr target, List<StatementNode> statements) {
        List<Expr> elements = elements(target);
        int before = code.yields();
        int mark = code.layout().keptMark();
        if (elements == null) {
            StatementNode node = new AssignNode(translate(target), new ReadSlotNode(slot));
            statements.add(code.statements().suspendable(CodeTranslator.at(node, target), before, mark));
            return;
        }
        int[] slots = new int[elements.size()];
        TargetNode[] targets = new TargetNode[slots.length];
        int star = -1;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = code.layout().newSlot();
            targets[i] = new SlotTargetNode(slots[i]);
            star = elements.get(i) instanceof Expr.Starred ? i : star;
        }
        TargetNode unpack = CodeTranslator.at(new UnpackTargetNode(targets, star), target);
        statements.add(CodeTranslator.at(new AssignNode(unpack, new ReadSlotNode(slot)), target));
        for (int i = 0; i < slots.length; i++) {
            assignFrom(slots[i], elements.get(i), statements);
        }
    }

    private TargetNode unpack(List<Expr> elements) {
        TargetNode[] targets = new TargetNode[elements.size()];
        int star = -1;
        for (int i = 0; i < targets.length; i++) {
            targets[i] = translate(elements.get(i));
            if (elements.get(i) instanceof Expr.Starred) {
                star = i;
            }
        }
        return new UnpackTargetNode(targets, star);
    }
}
