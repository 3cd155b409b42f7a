// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import java.util.ArrayList;
import java.util.List;
import org.protopython.nodes.StatementNode;
import org.protopython.nodes.expression.ConstantNode;
import org.protopython.nodes.function.FunctionRootNode;
import org.protopython.nodes.statement.AssignNode;
import org.protopython.nodes.statement.BlockNode;
import org.protopython.nodes.statement.DisplayNode;
import org.protopython.nodes.statement.ReturnNode;
import org.protopython.parser.ParseMode;
import org.protopython.parser.Parser;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.SymbolTable;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.Signature;

/** From source text to code: parses, resolves names, and makes the nodes. */
public final class Translator {
    /** What becomes of the last expression of a module. */
    public enum Result {
        /** Nothing: the module returns None. */
        NONE,
        /** The module returns its value, as {@code Context.eval} wants. */
        LAST_EXPRESSION
    }

    private Translator() {}

    /**
     * Translates a source.
     *
     * @param fileName as tracebacks show it
     * @param namespaced whether the code runs with a namespace other than its globals
     * @param optimise 1 drops assert statements, 2 also docstrings
     * @throws org.protopython.parser.PySyntaxException for what is not Python
     */
    public static PyCode translate(
            TruffleLanguage<?> language,
            Source source,
            String fileName,
            ParseMode mode,
            boolean namespaced,
            int optimise,
            Result result) {
        String text = source.getCharacters().toString();
        Mod mod = Parser.parse(text, mode, fileName);
        return translate(language, source, fileName, mod, namespaced, optimise, result);
    }

    /** Translates a tree whose offsets are those of the source. */
    public static PyCode translate(
            TruffleLanguage<?> language,
            Source source,
            String fileName,
            Mod mod,
            boolean namespaced,
            int optimise,
            Result result) {
        SymbolTable symbols = SymbolTable.build(mod, source.getCharacters().toString(), fileName);
        SourceUnit unit = new SourceUnit(language, source, fileName, symbols, optimise);
        List<Stmt> body = body(mod);
        Object doc = FunctionTranslator.docstring(body);
        PyCode code = new PyCode(
                "<module>",
                "<module>",
                Signature.parse("(namespace, /)"),
                new String[0],
                new String[0],
                new String[0],
                0,
                fileName,
                source.createSection(0, source.getLength()),
                doc);
        RootCallTarget target = new ModuleCompiler(unit, namespaced, code, mod, result).translate();
        code.setTranslation(() -> target);
        return code;
    }

    private static List<Stmt> body(Mod mod) {
        return switch (mod) {
            case Mod.Module module -> module.body();
            case Mod.Interactive interactive -> interactive.body();
            default -> List.of();
        };
    }

    private record ModuleCompiler(SourceUnit unit, boolean namespaced, PyCode code, Mod mod, Result result) {
        RootCallTarget translate() {
            CodeTranslator inner = new CodeTranslator(unit, unit.symbols().root(), "", namespaced);
            StatementNode body =
                    switch (mod) {
                        case Mod.Module module -> module(inner, module.body());
                        case Mod.Interactive interactive -> interactive(inner, interactive.body());
                        case Mod.Expression expression ->
                            new BlockNode(new StatementNode[] {
                                new ReturnNode(inner.expressions().translate(expression.body()))
                            });
                        case Mod.FunctionType type ->
                            throw new IllegalStateException("a function type is not executable");
                    };
            return new FunctionRootNode(unit.language(), inner.layout().build(), code, null, body).getCallTarget();
        }

        private StatementNode module(CodeTranslator inner, List<Stmt> statements) {
            List<StatementNode> nodes = new ArrayList<>();
            StatementNode setUp = inner.annotations().setUp(statements);
            if (setUp != null) {
                nodes.add(setUp);
            }
            if (code.doc() != null && unit.optimise() < 2) {
                nodes.add(new AssignNode(inner.variables().write("__doc__"), new ConstantNode(code.doc())));
            }
            for (int i = 0; i < statements.size(); i++) {
                Stmt statement = statements.get(i);
                if (result == Result.LAST_EXPRESSION
                        && i == statements.size() - 1
                        && statement instanceof Stmt.Expr last) {
                    nodes.add(lastExpression(inner, last));
                } else {
                    StatementNode node = inner.statements().translate(statement);
                    if (node != null) {
                        nodes.add(node);
                    }
                }
            }
            nodes.addAll(0, inner.annotations().before());
            StatementNode annotate = inner.annotations().bind(mod, "__annotate__");
            if (annotate != null) {
                nodes.addFirst(annotate);
            }
            return new BlockNode(nodes.toArray(StatementNode[]::new));
        }

        private static StatementNode lastExpression(CodeTranslator inner, Stmt.Expr last) {
            StatementNode node = new ReturnNode(inner.expressions().translate(last.value()));
            CodeTranslator.at(node, last);
            node.markStatement();
            return node;
        }

        private StatementNode interactive(CodeTranslator inner, List<Stmt> statements) {
            List<StatementNode> nodes = new ArrayList<>();
            StatementNode setUp = inner.annotations().setUp(statements);
            if (setUp != null) {
                nodes.add(setUp);
            }
            for (Stmt statement : statements) {
                StatementNode node = statement instanceof Stmt.Expr expression
                        ? CodeTranslator.at(
                                new DisplayNode(inner.expressions().translate(expression.value())), expression)
                        : inner.statements().translate(statement);
                if (node != null) {
                    nodes.add(node);
                }
            }
            nodes.addAll(0, inner.annotations().before());
            StatementNode annotate = inner.annotations().bind(mod, "__annotate__");
            if (annotate != null) {
                nodes.addFirst(annotate);
            }
            return new BlockNode(nodes.toArray(StatementNode[]::new));
        }
    }
}
