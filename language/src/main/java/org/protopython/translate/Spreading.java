// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.nodes.expression.SpreadMappingNode;
import org.protopython.nodes.expression.SpreadNode;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.Node;

/**
 * When what stands behind a star is iterated over. Displays and calls do it all at once, after their last operand, as
 * that is fastest; where an operand in between could notice, the starred one is made to do it in its turn.
 */
final class Spreading {
    private Spreading() {}

    /** Of a display. A set none of whose elements suspends adds each of them in its turn anyway. */
    static CodeTranslator.Part display(List<Expr> elements, Expr display) {
        boolean set = display instanceof Expr.Set;
        return (node, index, suspends) -> {
            boolean inTurn = set && !suspends || !canNotice(elements, index + 1);
            return inTurn || !(elements.get(index) instanceof Expr.Starred)
                    ? node
                    : CodeTranslator.at(new SpreadNode(node, set), display);
        };
    }

    /**
     * Of a call, which asks mappings that are no dicts in their turn where no operand suspends.
     *
     * @param operands the values of the keywords come last
     * @param lone whether a single starred operand is all that is given by position, which the call itself looks at
     */
    static CodeTranslator.Part call(List<Expr> operands, List<Keyword> keywords, boolean lone, Node call) {
        int positional = operands.size() - keywords.size();
        return (node, index, suspends) -> {
            if (!canNotice(operands, index + 1)) {
                return node;
            } else if (index < positional) {
                return operands.get(index) instanceof Expr.Starred && !lone
                        ? CodeTranslator.at(new SpreadNode(node, false), call)
                        : node;
            }
            return keywords.get(index - positional).arg() == null
                    ? CodeTranslator.at(new SpreadMappingNode(node, !suspends), call)
                    : node;
        };
    }

    /** Whether the evaluation of one of these operands can run code of a program. */
    private static boolean canNotice(List<Expr> operands, int first) {
        for (Expr operand : operands.subList(first, operands.size())) {
            Expr value = operand instanceof Expr.Starred starred ? starred.value() : operand;
            if (!(value instanceof Expr.Name || value instanceof Expr.Constant)) {
                return true;
            }
        }
        return false;
    }
}
