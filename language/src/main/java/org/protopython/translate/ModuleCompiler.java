// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.function.FunctionRootNode;
import org.protopython.nodes.function.GeneratorBodyRootNode;
import org.protopython.nodes.function.GeneratorRootNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.tracing.NoStatementNode;
import org.protopython.objects.BuiltinTypes;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.Endings;
import org.protopython.parser.scope.Scope;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.Signature;

/**
 * A module, or whatever else {@code compile} is given: code with a namespace. Where {@code await} is allowed and occurs
 * ({@code PyCF_ALLOW_TOP_LEVEL_AWAIT}) it makes a coroutine.
 */
final class ModuleCompiler {
    private final SourceUnit unit;
    private final Mod mod;
    private final List<Stmt> statements;
    private final Scope scope;
    private final Object doc;

    ModuleCompiler(SourceUnit unit) {
        this.unit = unit;
        this.mod = unit.tree().mod();
        this.scope = unit.symbols().root();
        this.statements = statements(mod);
        this.doc = FunctionTranslator.docstring(statements);
    }

    private static List<Stmt> statements(Mod mod) {
        if (mod instanceof Mod.Module module) {
            return module.body();
        }
        return mod instanceof Mod.Interactive interactive ? interactive.body() : List.of();
    }

    PyCode compile() {
        Source source = unit.origin().source();
        PyCode code = new PyCode(
                "<module>",
                "<module>",
                Signature.OF_NAMESPACE,
                new String[0],
                new String[0],
                new String[0],
                unit.futureFlags() | (scope.isCoroutine() ? PyCode.FLAG_COROUTINE : 0),
                unit.fileName(),
                source.createSection(0, source.getLength()),
                doc);
        code.setUnit(unit.origin(), scope.number());
        code.setEndReached(!(mod instanceof Mod.Expression) && !Endings.endsAlways(statements));
        RootCallTarget target = translate(code);
        code.setTranslation(() -> target);
        return code;
    }

    private RootCallTarget translate(PyCode code) {
        CodeTranslator inner =
                new CodeTranslator(unit, scope, "", unit.origin().request().namespaced());
        if (!scope.isCoroutine()) {
            StatementNode body = body(inner);
            return new FunctionRootNode(unit.language(), inner.layout().build(), code, null, body).getCallTarget();
        }
        inner.layout().newSlot();
        RootCallTarget body = new GeneratorBodyRootNode(unit.language(), code, body(inner)).getCallTarget();
        return new GeneratorRootNode(unit.language(), inner.layout().build(), code, null, body, BuiltinTypes.COROUTINE)
                .getCallTarget();
    }

    private StatementNode body(CodeTranslator inner) {
        if (mod instanceof Mod.Module module) {
            return module(inner);
        }
        if (mod instanceof Mod.Interactive interactive) {
            return interactive(inner);
        }
        if (mod instanceof Mod.Expression expression) {
            return inner.statements()
                    .sequence(
                            List.of(CodeTranslator.at(
                                    using(inner, expression.body(), ReturnNode::new), expression.body())),
                            0);
        }
        throw new IllegalStateException("not executable: " + mod);
    }

    private StatementNode module(CodeTranslator inner) {
        if (statements.isEmpty()) {
            return new NoStatementNode();
        }
        List<StatementNode> nodes = new ArrayList<>();
        if (doc != null && unit.optimise() < 2) {
            nodes.add(new AssignNode(inner.variables().write("__doc__"), new ConstantNode(doc)));
        }
        Stmt last = unit.origin().lastExpression() && !statements.isEmpty() ? statements.getLast() : null;
        return withAnnotations(
                inner,
                nodes,
                statement -> statement == last && statement instanceof Stmt.Expr e
                        ? result(inner, e)
                        : inner.statements().translate(statement));
    }

    /** The value of the last expression is what the module returns. */
    private static StatementNode result(CodeTranslator inner, Stmt.Expr statement) {
        StatementNode node = using(inner, statement.value(), ReturnNode::new);
        CodeTranslator.at(node, statement);
        node.markStatement();
        return node;
    }

    private StatementNode interactive(CodeTranslator inner) {
        inner.statements().displayValues();
        return withAnnotations(inner, new ArrayList<>(), inner.statements()::translate);
    }

    /** A statement that does something with the value of an expression. */
    private static StatementNode using(CodeTranslator inner, Expr value, Function<ExpressionNode, StatementNode> use) {
        int yields = inner.yields();
        int mark = inner.layout().keptMark();
        StatementNode node = use.apply(inner.expressions().translate(value));
        return inner.statements().suspendable(node, yields, mark);
    }

    private StatementNode withAnnotations(
            CodeTranslator inner, List<StatementNode> first, Function<Stmt, StatementNode> translation) {
        int yields = inner.yields();
        List<StatementNode> nodes = new ArrayList<>();
        addIfAny(nodes, inner.annotations().setUp(statements));
        nodes.addAll(first);
        statements.forEach(statement -> addIfAny(nodes, translation.apply(statement)));
        nodes.addAll(0, inner.annotations().before());
        StatementNode annotate = inner.annotations().bind(mod, "__annotate__");
        if (annotate != null) {
            nodes.addFirst(annotate);
        }
        return inner.statements().sequence(nodes, yields);
    }

    private static void addIfAny(List<StatementNode> nodes, StatementNode node) {
        if (node != null) {
            nodes.add(node);
        }
    }
}
