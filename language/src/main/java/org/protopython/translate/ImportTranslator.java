// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.ExpressionStatementNode;
import org.protopython.nodes.statement.ImportFromNode;
import org.protopython.nodes.statement.ImportNode;
import org.protopython.nodes.statement.ImportStarNode;
import org.protopython.nodes.variable.SaveSlotNode;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.parser.ast.Alias;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.Scope;

/** Import statements. */
final class ImportTranslator {
    private final CodeTranslator code;

    ImportTranslator(CodeTranslator code) {
        this.code = code;
    }

    StatementNode translate(Stmt.Import statement) {
        List<StatementNode> nodes = new ArrayList<>();
        for (Alias alias : statement.names()) {
            boolean leaf = alias.asname() != null && alias.name().contains(".");
            ExpressionNode module = CodeTranslator.at(new ImportNode(alias.name(), null, 0, leaf), statement);
            String bound = alias.asname() == null ? alias.name().split("\\.")[0] : alias.asname();
            nodes.add(new AssignNode(code.variables().write(bound.intern()), module));
        }
        return block(nodes);
    }

    StatementNode translate(Stmt.ImportFrom statement) {
        Object[] names = statement.names().stream()
                .map(alias -> (Object) PyStrings.of(alias.name()))
                .toArray();
        String moduleName = statement.module() == null ? "" : statement.module();
        ExpressionNode module =
                CodeTranslator.at(new ImportNode(moduleName, new PyTuple(names), statement.level(), false), statement);
        if (statement.names().getFirst().name().equals("*")) {
            return new ImportStarNode(module, isNamespace());
        }
        int slot = code.layout().newSlot();
        List<StatementNode> nodes = new ArrayList<>();
        nodes.add(new ExpressionStatementNode(new SaveSlotNode(slot, module)));
        for (Alias alias : statement.names()) {
            String bound = alias.asname() == null ? alias.name() : alias.asname();
            ExpressionNode value =
                    CodeTranslator.at(new ImportFromNode(slot, alias.name().intern()), statement);
            nodes.add(new AssignNode(code.variables().write(bound.intern()), value));
        }
        return block(nodes);
    }

    private boolean isNamespace() {
        return code.host().kind() == Scope.Kind.CLASS || code.isNamespaced();
    }

    private static StatementNode block(List<StatementNode> nodes) {
        return nodes.size() == 1 ? nodes.getFirst() : new BlockNode(nodes.toArray(StatementNode[]::new));
    }
}
