// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;
import java.util.List;
import org.protopython.parser.LineMap;
import org.protopython.parser.ast.Expr;
import org.protopython.parser.ast.Node;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.SymbolTable;
import org.protopython.runtime.CodeUnit;

/** What all code of one source shares while it is translated. */
final class SourceUnit {
    private final TruffleLanguage<?> language;
    private final CodeUnit origin;
    private final SyntaxTrees.Tree tree;
    private final int futureFlags;
    private final ConstantPool constants = new ConstantPool();

    /** Made when the first line is asked for; functions are translated when they are called, by any thread. */
    private volatile LineMap lines;

    /**
     * @param origin what is translated, and how
     * @param tree held so that other interpreters find it
     * @param futureFlags what {@code co_flags} has from {@code __future__}
     */
    SourceUnit(TruffleLanguage<?> language, CodeUnit origin, SyntaxTrees.Tree tree, int futureFlags) {
        this.language = language;
        this.origin = origin;
        this.tree = tree;
        this.futureFlags = futureFlags;
    }

    TruffleLanguage<?> language() {
        return language;
    }

    CodeUnit origin() {
        return origin;
    }

    SyntaxTrees.Tree tree() {
        return tree;
    }

    int futureFlags() {
        return futureFlags;
    }

    /** Of all its code. */
    ConstantPool constants() {
        return constants;
    }

    SymbolTable symbols() {
        return tree.symbols();
    }

    Source source() {
        return origin.source();
    }

    /** As tracebacks show it. */
    String fileName() {
        return origin.request().fileName();
    }

    /** 1 drops assert statements, 2 also docstrings. */
    int optimise() {
        return origin.request().optimise();
    }

    SourceSection section(Node node) {
        return source().createSection(node.start(), node.end() - node.start());
    }

    /** The line of the first decorator of a definition, of anything else its own. */
    int firstLine(Node node) {
        List<Expr> decorators = decorators(node);
        return line(decorators.isEmpty() ? node : decorators.getFirst());
    }

    private static List<Expr> decorators(Node node) {
        if (node instanceof Stmt.FunctionDef def) {
            return def.decorator_list();
        }
        if (node instanceof Stmt.AsyncFunctionDef def) {
            return def.decorator_list();
        }
        return node instanceof Stmt.ClassDef def ? def.decorator_list() : List.of();
    }

    /** 1-based line of a node. */
    int line(Node node) {
        LineMap map = lines;
        if (map == null) {
            map = new LineMap(tree.text());
            lines = map;
        }
        return map.line(Math.min(node.start(), Math.max(0, tree.text().length() - 1)));
    }
}
