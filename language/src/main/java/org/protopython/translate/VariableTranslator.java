// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import java.util.List;
import org.protopython.nodes.ExpressionNode;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.TargetNode;
import org.protopython.nodes.variable.CellNode;
import org.protopython.nodes.variable.DeleteVariableNode;
import org.protopython.nodes.variable.ReadCellNode;
import org.protopython.nodes.variable.ReadClassNameNode;
import org.protopython.nodes.variable.ReadGlobalNodeGen;
import org.protopython.nodes.variable.ReadLocalNodeGen;
import org.protopython.nodes.variable.ReadNameNode;
import org.protopython.nodes.variable.WriteCellNode;
import org.protopython.nodes.variable.WriteGlobalNode;
import org.protopython.nodes.variable.WriteLocalNode;
import org.protopython.nodes.variable.WriteNameNode;
import org.protopython.parser.scope.Resolution;
import org.protopython.parser.scope.Scope;

/** Names: where a variable lives decides which nodes read, write and delete it. */
final class VariableTranslator {
    private final CodeTranslator code;

    VariableTranslator(CodeTranslator code) {
        this.code = code;
    }

    private enum Place {
        LOCAL,
        CELL,
        NAMESPACE,
        GLOBAL
    }

    private Place place(String name) {
        Scope scope = code.scope();
        Resolution resolution = scope.resolve(name);
        return switch (resolution) {
            case GLOBAL_EXPLICIT -> Place.GLOBAL;
            case GLOBAL_IMPLICIT ->
                isNamespace(scope) || scope.isInlined() && isNamespace(code.host()) ? Place.NAMESPACE : Place.GLOBAL;
            case FREE, CELL -> isModule(scope.source(name)) ? moduleOrNamespace() : Place.CELL;
            case LOCAL -> {
                Scope source = scope.source(name);
                if (isModule(source)) {
                    yield moduleOrNamespace();
                }
                yield source.kind() == Scope.Kind.CLASS ? Place.NAMESPACE : Place.LOCAL;
            }
        };
    }

    private static boolean isModule(Scope scope) {
        return scope == null || scope.kind() == Scope.Kind.MODULE;
    }

    private Place moduleOrNamespace() {
        return code.isNamespaced() && code.host().kind() == Scope.Kind.MODULE ? Place.NAMESPACE : Place.GLOBAL;
    }

    private boolean isNamespace(Scope scope) {
        return scope.kind() == Scope.Kind.CLASS || scope.kind() == Scope.Kind.MODULE && code.isNamespaced();
    }

    /** Reads a name, given as the source has it. */
    ExpressionNode read(String identifier) {
        String name = code.scope().mangle(identifier);
        return switch (place(name)) {
            case LOCAL -> ReadLocalNodeGen.create(slot(name), name);
            case CELL -> {
                ExpressionNode read = new ReadCellNode(cell(code.scope(), name), name);
                yield code.scope().kind() == Scope.Kind.CLASS ? new ReadNameNode(name, read) : inClass(name, read);
            }
            case NAMESPACE -> new ReadNameNode(name, ReadGlobalNodeGen.create(name));
            case GLOBAL -> inClass(name, ReadGlobalNodeGen.create(name));
        };
    }

    /** Reads a parameter of the function whose code this is, also from within a comprehension. */
    ExpressionNode readParameter(String identifier) {
        Scope host = code.host();
        String name = host.mangle(identifier);
        return host.resolve(name) == Resolution.CELL
                ? new ReadCellNode(cell(host, name), name)
                : ReadLocalNodeGen.create(code.layout().slot(host, name), name);
    }

    /** Code that a class defers looks into the namespace of the class for names that are not its own. */
    private ExpressionNode inClass(String name, ExpressionNode read) {
        Scope scope = code.scope();
        Resolution resolution = scope.resolve(name);
        if (scope.classScope() == null
                || resolution != Resolution.FREE && resolution != Resolution.GLOBAL_IMPLICIT
                || name.equals(Scope.CONDITIONAL_ANNOTATIONS)) {
            return read;
        }
        CellNode namespace = cell(scope, Scope.CLASS_NAMESPACE);
        return new ReadClassNameNode(name, new ReadCellNode(namespace, Scope.CLASS_NAMESPACE), read);
    }

    /** What assigns to a name, given as the source has it. */
    TargetNode write(String identifier) {
        String name = code.scope().mangle(identifier);
        return switch (place(name)) {
            case LOCAL -> new WriteLocalNode(slot(name));
            case CELL -> new WriteCellNode(cell(code.scope(), name));
            case NAMESPACE -> new WriteNameNode(name);
            case GLOBAL -> new WriteGlobalNode(name);
        };
    }

    /** Deletes a name; {@code quiet} does not mind when it is unbound. */
    StatementNode delete(String identifier, boolean quiet) {
        String name = code.scope().mangle(identifier);
        return switch (place(name)) {
            case LOCAL -> new DeleteVariableNode.Local(slot(name), quiet ? null : read(identifier));
            case CELL -> new DeleteVariableNode.Cell(cell(code.scope(), name), quiet ? null : read(identifier));
            case NAMESPACE -> new DeleteVariableNode.Name(name, false, quiet);
            case GLOBAL -> new DeleteVariableNode.Name(name, true, quiet);
        };
    }

    private int slot(String name) {
        return code.layout().slot(code.scope().source(name), name);
    }

    /** The cell of a variable as seen from a scope that is this code's host, runs in its frame, or is nested in it. */
    CellNode cell(Scope from, String name) {
        return cell(from, from.source(name), name);
    }

    private CellNode cell(Scope from, Scope source, String name) {
        if (source != null && source.host() == code.host()) {
            return new CellNode(false, code.layout().slot(source, name));
        }
        int index = code.host().frees().indexOf(name);
        if (index < 0) {
            throw new IllegalStateException("variable " + name + " of " + from + " is not captured by " + code.host());
        }
        return new CellNode(true, index);
    }

    /** The cells that code nested in this code closes over. */
    CellNode[] closure(Scope nested) {
        List<String> names = nested.frees();
        CellNode[] cells = new CellNode[names.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(nested, nested.freeSource(names.get(i)), names.get(i));
        }
        return cells;
    }
}
