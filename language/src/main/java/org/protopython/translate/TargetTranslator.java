// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.statement.AttributeTargetNode;
import org.protopython.nodes.statement.SubscriptTargetNode;
import org.protopython.nodes.statement.UnpackTargetNode;
import org.protopython.parser.ast.Expr;

/** Targets of assignments. */
final class TargetTranslator {
    private final CodeTranslator code;

    TargetTranslator(CodeTranslator code) {
        this.code = code;
    }

    TargetNode translate(Expr target) {
        TargetNode node =
                switch (target) {
                    case Expr.Name name -> code.variables().write(name.id());
                    case Expr.Attribute attribute ->
                        new AttributeTargetNode(
                                code.expressions().translate(attribute.value()),
                                code.scope().mangle(attribute.attr()));
                    case Expr.Subscript subscript -> {
                        ExpressionNode[] operands = code.inOrder(List.of(subscript.value(), subscript.slice()));
                        yield new SubscriptTargetNode(operands[0], operands[1]);
                    }
                    case Expr.Starred starred -> translate(starred.value());
                    case Expr.Tuple tuple -> unpack(tuple.elts());
                    case Expr.List list -> unpack(list.elts());
                    default -> throw new IllegalStateException("not a target: " + target);
                };
        return CodeTranslator.at(node, target);
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
