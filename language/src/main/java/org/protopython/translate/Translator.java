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
import org.protopython.ops.IntegerLimits;
import org.protopython.parser.ParseMode;
import org.protopython.parser.ParseOptions;
import org.protopython.parser.Parser;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.SourceWarnings;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.ast.Stmt;
import org.protopython.parser.scope.SymbolTable;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.CompilerFlags;
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
     * @throws org.protopython.parser.PySyntaxException for what is not Python
     */
    public static PyCode translate(TruffleLanguage<?> language, Source source, CompileRequest request, Result result) {
        Mod mod = parse(source.getCharacters().toString(), request);
        CodeUnit origin = new CodeUnit(source, request, result == Result.LAST_EXPRESSION, null);
        return translate(language, origin, mod);
    }

    /** Parses a text, and issues the warnings about it. */
    public static Mod parse(String text, CompileRequest request) {
        ParseMode mode =
                switch (request.mode()) {
                    case "eval" -> ParseMode.EVAL;
                    case "single" -> ParseMode.SINGLE;
                    case "func_type" -> ParseMode.FUNCTION_TYPE;
                    default -> ParseMode.FILE;
                };
        ParseOptions options = options(request);
        try {
            Mod mod = Parser.parse(text, mode, request.fileName(), options);
            if (request.has(CompilerFlags.DONT_IMPLY_DEDENT)) {
                checkEnd(mod, text, request.fileName());
            }
            return mod;
        } finally {
            report(options, text, request);
        }
    }

    private static void report(ParseOptions options, String text, CompileRequest request) {
        if (!request.has(CompilerFlags.AGAIN)) {
            WarningReport.issue(options.warnings(), text, request.fileName());
        }
    }

    /** Translates again what was translated before. */
    public static PyCode translate(TruffleLanguage<?> language, CodeUnit unit) {
        CompileRequest request = unit.request().again();
        Result result = unit.lastExpression() ? Result.LAST_EXPRESSION : Result.NONE;
        return unit.tree() instanceof Mod mod
                ? translateTree(language, unit.source(), mod, request)
                : translate(language, unit.source(), request, result);
    }

    /** At a prompt a compound statement goes on until there is a line end behind it. */
    private static void checkEnd(Mod mod, String text, String fileName) {
        boolean compound = mod instanceof Mod.Interactive interactive
                && switch (interactive.body().getFirst()) {
                    case Stmt.FunctionDef s -> true;
                    case Stmt.AsyncFunctionDef s -> true;
                    case Stmt.ClassDef s -> true;
                    case Stmt.For s -> true;
                    case Stmt.AsyncFor s -> true;
                    case Stmt.While s -> true;
                    case Stmt.If s -> true;
                    case Stmt.With s -> true;
                    case Stmt.AsyncWith s -> true;
                    case Stmt.Match s -> true;
                    case Stmt.Try s -> true;
                    case Stmt.TryStar s -> true;
                    default -> false;
                };
        if (compound && !text.endsWith("\n")) {
            int end = text.length();
            throw new PySyntaxException(
                    PySyntaxException.Kind.SYNTAX, "invalid syntax", text, fileName, end, end, true);
        }
    }

    private static ParseOptions options(CompileRequest request) {
        return new ParseOptions(
                request.has(CompilerFlags.TYPE_COMMENTS),
                request.has(CompilerFlags.FLUFL),
                request.has(CompilerFlags.ALLOW_TOP_LEVEL_AWAIT),
                request.featureVersion() < 0 ? Integer.MAX_VALUE : request.featureVersion(),
                request.has(CompilerFlags.ANNOTATIONS),
                IntegerLimits.maxDigits(),
                new SourceWarnings());
    }

    /** Translates a tree that a program made, whose offsets are those of the source. */
    public static PyCode translateTree(TruffleLanguage<?> language, Source source, Mod mod, CompileRequest request) {
        return translate(language, new CodeUnit(source, request, false, mod), mod);
    }

    private static PyCode translate(TruffleLanguage<?> language, CodeUnit origin, Mod mod) {
        Source source = origin.source();
        CompileRequest request = origin.request();
        String text = source.getCharacters().toString();
        String fileName = request.fileName();
        ParseOptions options = options(request);
        SymbolTable symbols = SymbolTable.build(mod, text, fileName, options);
        report(options, text, request);
        SourceUnit unit = new SourceUnit(language, origin, symbols, futureFlags(request, symbols));
        List<Stmt> body = body(mod);
        Object doc = FunctionTranslator.docstring(body);
        PyCode code = new PyCode(
                "<module>",
                "<module>",
                Signature.parse("(namespace, /)"),
                new String[0],
                new String[0],
                new String[0],
                unit.futureFlags(),
                fileName,
                source.createSection(0, source.getLength()),
                doc);
        code.setUnit(origin, symbols.root().number());
        code.setEndReached(!(mod instanceof Mod.Expression) && !Endings.endsAlways(body));
        RootCallTarget target = new ModuleCompiler(unit, code, mod).translate();
        code.setTranslation(() -> target);
        return code;
    }

    private static int futureFlags(CompileRequest request, SymbolTable symbols) {
        int flags = request.flags() & CompilerFlags.FUTURE;
        for (String feature : symbols.features()) {
            flags |= CompilerFlags.ofFeature(feature);
        }
        return flags;
    }

    private static List<Stmt> body(Mod mod) {
        return switch (mod) {
            case Mod.Module module -> module.body();
            case Mod.Interactive interactive -> interactive.body();
            default -> List.of();
        };
    }

    private record ModuleCompiler(SourceUnit unit, PyCode code, Mod mod) {
        RootCallTarget translate() {
            boolean namespaced = unit.origin().request().namespaced();
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
                if (unit.origin().lastExpression()
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
