// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.deferred.TypeAliasNode;
import org.protopython.nodes.deferred.TypeParameterNode;
import org.protopython.nodes.deferred.WithTypeParametersNode;
import org.protopython.nodes.expression.LongConstantNode;
import org.protopython.nodes.expression.SequenceDisplayNode;
import org.protopython.nodes.function.MakeFunctionNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.SaveSlotNode;
import org.protopython.ops.typing.TypeParameters.Kind;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.ast.TypeParam;
import org.protopython.parser.scope.Scope;
import org.protopython.runtime.PyCode;

/** Type parameters and type aliases (PEP 695, PEP 696). */
final class GenericTranslator {
    private final CodeTranslator code;

    GenericTranslator(CodeTranslator code) {
        this.code = code;
    }

    /** Makes what is generic with the translator of the code that knows the type parameters, and their tuple. */
    interface Definition {
        ExpressionNode make(CodeTranslator inner, ExpressionNode parameters);
    }

    /**
     * A definition with type parameters.
     *
     * @param values what is evaluated outside and given to the inner code as its arguments
     */
    ExpressionNode define(
            Node origin, List<TypeParam> parameters, ExpressionNode[] values, int arguments, Definition definition) {
        Scope scope = code.unit().symbols().typeParameters(origin);
        PyCode compiled = code.functions()
                .compileHidden(scope, origin, arguments, inner -> body(inner, origin, parameters, definition));
        MakeFunctionNode function = code.functions().hidden(compiled, scope);
        return new WithTypeParametersNode(function, values);
    }

    private static StatementNode body(
            CodeTranslator inner, Node origin, List<TypeParam> parameters, Definition definition) {
        List<StatementNode> statements = new ArrayList<>();
        ExpressionNode[] variables = new ExpressionNode[parameters.size()];
        for (int i = 0; i < variables.length; i++) {
            int slot = inner.layout().newSlot();
            TypeParam parameter = parameters.get(i);
            ExpressionNode made = inner.generics().parameter(parameter);
            statements.add(new AssignNode(inner.variables().write(parameter.name()), new SaveSlotNode(slot, made)));
            variables[i] = new ReadSlotNode(slot);
        }
        int tuple = inner.layout().newSlot();
        ExpressionNode all =
                new SaveSlotNode(tuple, new SequenceDisplayNode(SequenceDisplayNode.Kind.TUPLE, variables, null));
        statements.add(
                origin instanceof Stmt.ClassDef
                        ? new AssignNode(inner.variables().write(Scope.TYPE_PARAMETER_TUPLE), all)
                        : new org.protopython.nodes.statement.ExpressionStatementNode(all));
        statements.add(new ReturnNode(definition.make(inner, new ReadSlotNode(tuple))));
        return new BlockNode(statements.toArray(StatementNode[]::new));
    }

    private ExpressionNode parameter(TypeParam parameter) {
        ExpressionNode bound = parameter instanceof TypeParam.TypeVar t ? deferred(t.bound()) : null;
        TypeParameterNode node =
                new TypeParameterNode(kind(parameter), parameter.name(), bound, deferred(parameter.default_value()));
        return CodeTranslator.at(node, parameter);
    }

    private static Kind kind(TypeParam parameter) {
        if (parameter instanceof TypeParam.TypeVar t) {
            return t.bound() instanceof Expr.Tuple ? Kind.TYPE_VAR_WITH_CONSTRAINTS : Kind.TYPE_VAR;
        }
        return parameter instanceof TypeParam.ParamSpec ? Kind.PARAM_SPEC : Kind.TYPE_VAR_TUPLE;
    }

    private ExpressionNode deferred(Expr value) {
        if (value == null) {
            return null;
        }
        return evaluator(code.unit().symbols().deferred(value), value, value);
    }

    /** The function that evaluates an expression, by default as a value. */
    private ExpressionNode evaluator(Scope scope, Node origin, Expr value) {
        ExpressionNode[] defaults = {new LongConstantNode(1)};
        return code.functions().deferred(scope, origin, defaults, inner -> AnnotationTranslator.value(inner, value));
    }

    /** {@code type name[parameters] = value}. */
    StatementNode alias(Stmt.TypeAlias alias) {
        String name = ((Expr.Name) alias.name()).id();
        Scope scope = code.unit().symbols().scope(alias);
        ExpressionNode value = alias.type_params().isEmpty()
                ? new TypeAliasNode(name, null, evaluator(scope, alias, alias.value()))
                : define(
                        alias,
                        alias.type_params(),
                        new ExpressionNode[0],
                        0,
                        (inner, parameters) -> new TypeAliasNode(
                                name, parameters, inner.generics().evaluator(scope, alias, alias.value())));
        return new AssignNode(code.variables().write(name), CodeTranslator.at(value, alias));
    }
}
