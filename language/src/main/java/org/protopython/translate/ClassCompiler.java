// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.RootCallTarget;
import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.function.FunctionRootNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.nodes.variable.MakeCellsNode;
import org.protopython.nodes.variable.ReadGlobalNodeGen;
import org.protopython.nodes.variable.ReadSlotNode;
import org.protopython.nodes.variable.WriteNameNode;
import org.protopython.objects.PyStrings;
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
                Signature.parse("(namespace, /)"),
                new String[0],
                new String[0],
                scope.frees().toArray(String[]::new),
                0,
                unit.fileName(),
                unit.section(def),
                null);
        compiled.setTranslation(() -> translate(compiled));
        return compiled;
    }

    private RootCallTarget translate(PyCode compiled) {
        CodeTranslator inner = new CodeTranslator(unit, scope, qualifiedName, false);
        List<StatementNode> statements = new ArrayList<>();
        int classCell = -1;
        if (scope.needsClassCell()) {
            classCell = inner.layout().slot(scope, CLASS_CELL);
            statements.add(new MakeCellsNode(new int[] {classCell}));
        }
        statements.add(new AssignNode(new WriteNameNode("__module__"), ReadGlobalNodeGen.create("__name__")));
        statements.add(
                new AssignNode(new WriteNameNode("__qualname__"), new ConstantNode(PyStrings.of(qualifiedName))));
        Object doc = unit.optimise() > 1 ? null : FunctionTranslator.docstring(def.body());
        if (doc != null) {
            statements.add(new AssignNode(new WriteNameNode("__doc__"), new ConstantNode(doc)));
        }
        statements.add(inner.statements().block(def.body()));
        if (classCell >= 0) {
            statements.add(new ReturnNode(new ReadSlotNode(classCell)));
        }
        StatementNode body = new BlockNode(statements.toArray(StatementNode[]::new));
        return new FunctionRootNode(unit.language(), inner.layout().build(), compiled, null, body).getCallTarget();
    }
}
