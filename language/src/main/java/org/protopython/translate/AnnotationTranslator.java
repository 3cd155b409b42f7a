// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.deferred.AnnotatedFunctionNode;
import org.protopython.nodes.deferred.AnnotationsNode;
import org.protopython.nodes.deferred.CheckFormatNode;
import org.protopython.nodes.deferred.NewSetNode;
import org.protopython.nodes.deferred.ReachAnnotationNode;
import org.protopython.nodes.deferred.SetupAnnotationsNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.function.MakeFunctionNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ExpressionStatementNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.statement.SubscriptTargetNode;
import org.protopython.nodes.variable.NamespaceNode;
import org.protopython.nodes.variable.ReadArgumentNode;
import org.protopython.objects.PyStrings;
import org.protopython.parser.ExpressionText;
import org.protopython.parser.ast.Arg;
import org.protopython.parser.ast.Arguments;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.Scope;

/**
 * Annotations (PEP 649): those of a function, or of the body of a class or module, become a function that makes their
 * dictionary; with {@code from __future__ import annotations} they are strings.
 */
final class AnnotationTranslator {
    /** One annotation; the condition is -1 when it exists in any case. */
    private record Annotation(String name, Expr value, int condition) {}

    private final CodeTranslator code;
    private final List<Stmt.AnnAssign> noted = new ArrayList<>();
    private final List<Annotation> annotations = new ArrayList<>();
    private int conditions;

    AnnotationTranslator(CodeTranslator code) {
        this.code = code;
    }

    /** {@code target: annotation = value}, of which {@code assigned} does the assignment; it may be null. */
    StatementNode annotated(Stmt.AnnAssign statement, StatementNode assigned) {
        List<StatementNode> nodes = new ArrayList<>();
        if (assigned != null) {
            nodes.add(assigned);
        } else {
            evaluateTarget(statement.target(), nodes);
        }
        Scope.Kind kind = code.host().kind();
        boolean keeps = kind == Scope.Kind.MODULE || kind == Scope.Kind.CLASS;
        if (keeps && statement.simple() == 1) {
            String name = code.scope().mangle(((Expr.Name) statement.target()).id());
            nodes.addAll(code.unit().symbols().futureAnnotations() ? text(name, statement) : note(name, statement));
        }
        return switch (nodes.size()) {
            case 0 -> null;
            case 1 -> nodes.getFirst();
            default -> new BlockNode(nodes.toArray(StatementNode[]::new));
        };
    }

    /** Without a value the parts of the target are evaluated all the same. */
    private void evaluateTarget(Expr target, List<StatementNode> nodes) {
        if (target instanceof Expr.Attribute attribute) {
            nodes.add(evaluating(attribute.value()));
        } else if (target instanceof Expr.Subscript subscript) {
            nodes.add(evaluating(subscript.value()));
            nodes.add(evaluating(subscript.slice()));
        }
    }

    private StatementNode evaluating(Expr part) {
        return new ExpressionStatementNode(code.expressions().translate(part));
    }

    private List<StatementNode> text(String name, Stmt.AnnAssign statement) {
        ExpressionNode dict = code.variables().read("__annotations__");
        ConstantNode key = new ConstantNode(PyStrings.of(name));
        ConstantNode value = new ConstantNode(PyStrings.of(ExpressionText.of(statement.annotation())));
        return List.of(new AssignNode(new SubscriptTargetNode(dict, key), value));
    }

    private List<StatementNode> note(String name, Stmt.AnnAssign statement) {
        int number = -1;
        for (int i = 0; i < noted.size(); i++) {
            if (noted.get(i) == statement) {
                number = annotations.get(i).condition();
            }
        }
        if (noted.stream().noneMatch(other -> other == statement)) {
            number = code.unit().symbols().isConditional(statement) ? conditions++ : -1;
            noted.add(statement);
            annotations.add(new Annotation(name, statement.annotation(), number));
        }
        return number < 0
                ? List.of()
                : List.of(new ReachAnnotationNode(code.variables().read(Scope.CONDITIONAL_ANNOTATIONS), number));
    }

    /**
     * What a body does before its statements, once they are translated.
     */
    List<StatementNode> before() {
        List<StatementNode> nodes = new ArrayList<>();
        if (conditions > 0) {
            nodes.add(new AssignNode(code.variables().write(Scope.CONDITIONAL_ANNOTATIONS), new NewSetNode()));
        }
        return nodes;
    }

    /** Makes {@code __annotations__} of a body whose annotations are strings; null when there are none. */
    StatementNode setUp(List<Stmt> statements) {
        if (!code.unit().symbols().futureAnnotations() || !AnnotationSearch.hasAnnotations(statements)) {
            return null;
        }
        boolean globals = code.host().kind() == Scope.Kind.MODULE && !code.isNamespaced();
        return new SetupAnnotationsNode(new NamespaceNode(globals));
    }

    /** Binds the annotate function of a body, once its statements are translated; null when there is none. */
    StatementNode bind(Node body, String name) {
        if (annotations.isEmpty()) {
            return null;
        }
        Scope scope = code.unit().symbols().annotations(body);
        return new AssignNode(code.variables().write(name), annotate(scope, body, annotations));
    }

    /** A function together with its annotations. */
    ExpressionNode of(ExpressionNode function, Node def, Arguments arguments, Expr returns) {
        List<Annotation> found = new ArrayList<>();
        arguments.posonlyargs().forEach(arg -> add(found, arg));
        arguments.args().forEach(arg -> add(found, arg));
        add(found, arguments.vararg());
        arguments.kwonlyargs().forEach(arg -> add(found, arg));
        add(found, arguments.kwarg());
        if (returns != null) {
            found.add(new Annotation("return", returns, -1));
        }
        if (found.isEmpty()) {
            return function;
        }
        return new AnnotatedFunctionNode(
                function, annotate(code.unit().symbols().annotations(def), def, found));
    }

    private void add(List<Annotation> found, Arg arg) {
        if (arg != null && arg.annotation() != null) {
            found.add(new Annotation(code.scope().mangle(arg.arg()), arg.annotation(), -1));
        }
    }

    private static ExpressionNode dict(List<Annotation> found, ExpressionNode[] values, ExpressionNode reached) {
        return new AnnotationsNode(
                found.stream().map(Annotation::name).toArray(String[]::new),
                values,
                found.stream().mapToInt(Annotation::condition).toArray(),
                reached);
    }

    private MakeFunctionNode annotate(Scope scope, Node origin, List<Annotation> found) {
        List<Annotation> fixed = List.copyOf(found);
        boolean conditional = fixed.stream().anyMatch(annotation -> annotation.condition() >= 0);
        return code.functions().deferred(scope, origin, new ExpressionNode[0], inner -> {
            ExpressionNode[] values = fixed.stream()
                    .map(annotation -> value(inner, annotation.value()))
                    .toArray(ExpressionNode[]::new);
            ExpressionNode reached = conditional ? inner.variables().read(Scope.CONDITIONAL_ANNOTATIONS) : null;
            return dict(fixed, values, reached);
        });
    }

    /** {@code *args: *Ts} is annotated with what the iteration yields. */
    static ExpressionNode value(CodeTranslator inner, Expr annotation) {
        if (inner.unit().symbols().futureAnnotations() && inner.host().kind() == Scope.Kind.ANNOTATION) {
            return new ConstantNode(PyStrings.of(ExpressionText.of(annotation)));
        }
        if (!(annotation instanceof Expr.Starred starred)) {
            return inner.expressions().translate(annotation);
        }
        return CodeTranslator.at(
                new org.protopython.nodes.deferred.OnlyElementNode(
                        inner.expressions().translate(starred.value())),
                annotation);
    }

    /** The body of deferred code: refuses formats it does not know, then returns the value. */
    static StatementNode body(ExpressionNode value) {
        StatementNode check = new CheckFormatNode(new ReadArgumentNode(0, ReadArgumentNode.Kind.PLAIN));
        return new BlockNode(new StatementNode[] {check, new ReturnNode(value)});
    }
}
