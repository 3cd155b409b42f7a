// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import org.protopython.ops.IntegerLimits;
import org.protopython.parser.ParseMode;
import org.protopython.parser.ParseOptions;
import org.protopython.parser.Parser;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.SourceWarnings;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.scope.SymbolTable;
import org.protopython.parser.stored.StoredTree;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.CompilerFlags;
import org.protopython.runtime.PyCode;

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
        return translate(language, source, request, result, null);
    }

    /**
     * The same, with a tree that was stored.
     *
     * @param stored what {@link #stored} gave for the same text, or null; that of another version is of no use
     */
    public static PyCode translate(
            TruffleLanguage<?> language, Source source, CompileRequest request, Result result, byte[] stored) {
        CodeUnit origin = new CodeUnit(source, request, result == Result.LAST_EXPRESSION, null);
        return translate(language, origin, tree(source, request, stored));
    }

    private static SyntaxTrees.Tree tree(Source source, CompileRequest request, byte[] stored) {
        String text = source.getCharacters().toString();
        SyntaxTrees.Tree tree = SyntaxTrees.find(source, request, text);
        if (tree == null) {
            StoredTree read = stored == null ? null : StoredTree.read(stored);
            tree = read == null
                    ? resolve(text, parse(text, request), request)
                    : new SyntaxTrees.Tree(text, read.mod(), read.symbols());
            SyntaxTrees.keep(source, request, tree);
        }
        return tree;
    }

    /** The syntax tree of a unit that was translated from its text, with the names resolved, in the form of a file. */
    public static byte[] stored(CodeUnit unit) {
        SyntaxTrees.Tree tree = tree(unit.source(), unit.request().again(), null);
        return StoredTree.write(tree.mod(), tree.symbols());
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

    /**
     * Translates again what was translated before.
     *
     * @param stored the stored tree of its text, or null
     */
    public static PyCode translate(TruffleLanguage<?> language, CodeUnit unit, byte[] stored) {
        CompileRequest request = unit.request().again();
        Result result = unit.lastExpression() ? Result.LAST_EXPRESSION : Result.NONE;
        return unit.tree() instanceof Mod mod
                ? translateTree(language, unit.source(), mod, request)
                : translate(language, unit.source(), request, result, stored);
    }

    /** At a prompt a compound statement goes on until there is a line end behind it. */
    private static void checkEnd(Mod mod, String text, String fileName) {
        boolean compound = mod instanceof Mod.Interactive interactive
                && interactive.body().getFirst().isCompound();
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
        SyntaxTrees.Tree tree = resolve(source.getCharacters().toString(), mod, request);
        return translate(language, new CodeUnit(source, request, false, mod), tree);
    }

    private static SyntaxTrees.Tree resolve(String text, Mod mod, CompileRequest request) {
        ParseOptions options = options(request);
        SymbolTable symbols = SymbolTable.build(mod, text, request.fileName(), options);
        report(options, text, request);
        return new SyntaxTrees.Tree(text, mod, symbols);
    }

    private static PyCode translate(TruffleLanguage<?> language, CodeUnit origin, SyntaxTrees.Tree tree) {
        int futureFlags = futureFlags(origin.request(), tree.symbols());
        return new ModuleCompiler(new SourceUnit(language, origin, tree, futureFlags)).compile();
    }

    private static int futureFlags(CompileRequest request, SymbolTable symbols) {
        int flags = request.flags() & CompilerFlags.FUTURE;
        for (String feature : symbols.features()) {
            flags |= CompilerFlags.ofFeature(feature);
        }
        return flags;
    }
}
