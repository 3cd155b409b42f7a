// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.expression.CallExpressionNode;
import org.protopython.nodes.expression.MethodCallNode;
import org.protopython.nodes.expression.MethodReferenceNode;
import org.protopython.nodes.expression.StarCallNode;
import org.protopython.nodes.expression.SuperCallNode;
import org.protopython.nodes.generator.KeepNode;
import org.protopython.ops.ArgumentKind;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Keyword;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;

/** Calls. */
final class CallTranslator {
    private static final String[] NO_KEYWORDS = {};

    private final CodeTranslator code;

    CallTranslator(CodeTranslator code) {
        this.code = code;
    }

    ExpressionNode translate(Expr.Call call) {
        if (isZeroArgumentSuper(call)) {
            return superCall(call);
        }
        boolean method = call.func() instanceof Expr.Attribute && !hasStars(call.args(), call.keywords());
        Expr first = method ? ((Expr.Attribute) call.func()).value() : call.func();
        int before = code.yields();
        ExpressionNode[] nodes = inOrder(operands(first, call), call);
        if (method && nodes.length > 1 && nodes[0] instanceof KeepNode && code.yields() != before) {
            // The method is looked up before the arguments are evaluated, and only once.
            method = false;
            nodes = inOrder(operands(call.func(), call), call);
        }
        ExpressionNode[] arguments = java.util.Arrays.copyOfRange(nodes, 1, nodes.length);
        if (hasStars(call.args(), call.keywords())) {
            return starCall(nodes[0], arguments, call.args(), call.keywords());
        }
        String[] keywords = call.keywords().isEmpty()
                ? NO_KEYWORDS
                : call.keywords().stream().map(Keyword::arg).map(String::intern).toArray(String[]::new);
        if (!method) {
            return new CallExpressionNode(nodes[0], arguments, keywords);
        }
        String name = code.scope().mangle(((Expr.Attribute) call.func()).attr());
        MethodReferenceNode reference = CodeTranslator.at(new MethodReferenceNode(name), call.func());
        return new MethodCallNode(nodes[0], reference, arguments, keywords);
    }

    private ExpressionNode[] inOrder(List<Expr> operands, Expr.Call call) {
        return code.inOrder(
                operands, Spreading.call(operands, call.keywords(), call.args().size() == 1, call));
    }

    private static List<Expr> operands(Expr callee, Expr.Call call) {
        List<Expr> operands = new ArrayList<>();
        operands.add(callee);
        operands.addAll(call.args());
        call.keywords().forEach(keyword -> operands.add(keyword.value()));
        return operands;
    }

    static boolean hasStars(List<Expr> args, List<Keyword> keywords) {
        return args.stream().anyMatch(Expr.Starred.class::isInstance)
                || keywords.stream().anyMatch(keyword -> keyword.arg() == null);
    }

    /** A call whose argument nodes follow the order of {@code args}, then {@code keywords}. */
    static ExpressionNode starCall(
            ExpressionNode callee, ExpressionNode[] arguments, List<Expr> args, List<Keyword> keywords) {
        ArgumentKind[] kinds = new ArgumentKind[arguments.length];
        String[] names = new String[arguments.length];
        int i = arguments.length - args.size() - keywords.size();
        java.util.Arrays.fill(kinds, 0, i, ArgumentKind.POSITIONAL);
        for (Expr arg : args) {
            kinds[i++] = arg instanceof Expr.Starred ? ArgumentKind.STAR : ArgumentKind.POSITIONAL;
        }
        for (Keyword keyword : keywords) {
            names[i] = keyword.arg() == null ? null : keyword.arg().intern();
            kinds[i++] = keyword.arg() == null ? ArgumentKind.DOUBLE_STAR : ArgumentKind.KEYWORD;
        }
        return new StarCallNode(callee, arguments, kinds, names);
    }

    private boolean isZeroArgumentSuper(Expr.Call call) {
        return call.func() instanceof Expr.Name name
                && name.id().equals("super")
                && call.args().isEmpty()
                && call.keywords().isEmpty()
                && code.host().kind().isFunctionLike()
                && firstParameter() != null
                && code.scope().resolve("super") == org.protopython.parser.scope.Resolution.GLOBAL_IMPLICIT;
    }

    private String firstParameter() {
        Arguments arguments = parameters(code.host().node());
        if (arguments == null) {
            return null;
        } else if (!arguments.posonlyargs().isEmpty()) {
            return arguments.posonlyargs().getFirst().arg();
        }
        return arguments.args().isEmpty() ? null : arguments.args().getFirst().arg();
    }

    private static Arguments parameters(Node definition) {
        if (definition instanceof Stmt.FunctionDef f) {
            return f.args();
        }
        if (definition instanceof Stmt.AsyncFunctionDef f) {
            return f.args();
        }
        return definition instanceof Expr.Lambda f ? f.args() : null;
    }

    private ExpressionNode superCall(Expr.Call call) {
        ExpressionNode callee = CodeTranslator.at(code.variables().read("super"), call.func());
        ExpressionNode cls = code.host().frees().contains("__class__")
                ? new org.protopython.nodes.variable.ReadCellNode(
                        code.variables().cell(code.host(), "__class__"), "__class__")
                : null;
        return new SuperCallNode(callee, cls, code.variables().readParameter(firstParameter()));
    }
}
