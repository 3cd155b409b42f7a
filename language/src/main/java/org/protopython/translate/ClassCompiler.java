// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.expression.LongConstantNode;
import org.protopython.nodes.function.FunctionRootNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.variable.CellNode;
import org.protopython.nodes.variable.MakeCellsNode;
import org.protopython.nodes.variable.NamespaceNode;
import org.protopython.nodes.variable.ReadGlobalNodeGen;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.WriteCellNode;
import org.protopython.nodes.variable.WriteNameNode;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ClassStatements;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.Scope;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.Signature;

/** The body of a class: code with a namespace that returns the cell of {@code __class__} when methods need it. */
final class ClassCompiler {
    private static final String CLASS_CELL = "__class__";

    private final SourceUnit unit;
    private final Scope scope;
    private final String qualifiedName;
    private final Stmt.ClassDef def;

    ClassCompiler(SourceUnit unit, Scope scope, String qualifiedName, Stmt.ClassDef def) {
        this.unit = unit;
        this.scope = scope;
        this.qualifiedName = qualifiedName;
        this.def = def;
    }

    PyCode compile() {
        PyCode compiled = new PyCode(
                scope.name(),
                qualifiedName,
                Signature.OF_NAMESPACE,
                new String[0],
                new String[0],
                scope.frees().toArray(String[]::new),
                unit.futureFlags(),
                unit.fileName(),
                unit.section(def),
                null);
        compiled.setUnit(unit.origin(), scope.number());
        compiled.setFirstLine(unit.firstLine(def));
        compiled.setEndReached(true);
        compiled.setTreeTranslation(() -> translate(compiled));
        return compiled;
    }

    private RootCallTarget translate(PyCode compiled) {
        CodeTranslator inner = new CodeTranslator(unit, scope, qualifiedName, false);
        List<StatementNode> statements = new ArrayList<>();
        makeCells(inner, statements);
        Node head = def.decorator_list().isEmpty() ? def : def.decorator_list().getFirst();
        statements.add(CodeTranslator.at(
                new AssignNode(inner.variables().write("__module__"), ReadGlobalNodeGen.create("__name__")), head));
        statements.add(
                new AssignNode(inner.variables().write("__qualname__"), new ConstantNode(PyStrings.of(qualifiedName))));
        statements.add(
                new AssignNode(inner.variables().write("__firstlineno__"), new LongConstantNode(compiled.firstLine())));
        if (!def.type_params().isEmpty()) {
            statements.add(new AssignNode(
                    inner.variables().write("__type_params__"),
                    inner.variables().read(Scope.TYPE_PARAMETER_TUPLE)));
        }
        Object doc = unit.optimise() > 1 ? null : FunctionTranslator.docstring(def.body());
        if (doc != null) {
            statements.add(CodeTranslator.at(
                    new AssignNode(inner.variables().write("__doc__"), new ConstantNode(doc)),
                    def.body().getFirst()));
        }
        addIfAny(statements, inner.annotations().setUp(def.body()));
        StatementNode block = inner.statements().block(FunctionTranslator.withoutDocstring(def.body()));
        statements.addAll(inner.annotations().before());
        statements.add(block);
        addIfAny(statements, inner.annotations().bind(def, "__annotate_func__"));
        statements.add(new AssignNode(
                inner.variables().write("__static_attributes__"), new ConstantNode(new PyTuple(staticAttributes()))));
        if (scope.needsClassNamespace()) {
            ExpressionNode cell = new ReadSlotNode(inner.layout().slot(scope, Scope.CLASS_NAMESPACE));
            statements.add(new AssignNode(new WriteNameNode(ClassStatements.NAMESPACE_CELL), cell));
        }
        if (scope.needsClassCell()) {
            statements.add(new ReturnNode(new ReadSlotNode(inner.layout().slot(scope, CLASS_CELL))));
        }
        StatementNode body = new BlockNode(statements.toArray(StatementNode[]::new));
        return new FunctionRootNode(unit.language(), inner.layout().build(), compiled, null, body).getCallTarget();
    }

    private void makeCells(CodeTranslator inner, List<StatementNode> statements) {
        List<String> names = new ArrayList<>(scope.cells());
        if (scope.needsClassCell()) {
            names.add(CLASS_CELL);
        }
        if (scope.needsClassNamespace()) {
            names.add(Scope.CLASS_NAMESPACE);
        }
        if (names.isEmpty()) {
            return;
        }
        statements.add(new MakeCellsNode(names.stream()
                .mapToInt(name -> inner.layout().slot(scope, name))
                .toArray()));
        if (scope.needsClassNamespace()) {
            CellNode cell = new CellNode(false, inner.layout().slot(scope, Scope.CLASS_NAMESPACE));
            statements.add(new AssignNode(new WriteCellNode(cell), new NamespaceNode(false)));
        }
    }

    private static void addIfAny(List<StatementNode> statements, StatementNode statement) {
        if (statement != null) {
            statements.add(statement);
        }
    }

    private Object[] staticAttributes() {
        return scope.staticAttributes().stream().map(PyStrings::of).toArray();
    }
}
