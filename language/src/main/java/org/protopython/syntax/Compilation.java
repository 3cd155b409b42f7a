// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.source.Source;
import org.protopython.objects.PyType;
import org.protopython.parser.PySyntaxException;
import org.protopython.parser.ast.Mod;
import org.protopython.runtime.CodeUnit;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.CompilerFlags;
import org.protopython.runtime.PythonContext;
import org.protopython.translate.SyntaxErrors;
import org.protopython.translate.Translator;

/** What {@code compile} does: texts and trees become code or trees. */
public final class Compilation {
    private final PythonContext context;
    private final CompileRequest request;

    private Compilation(PythonContext context, CompileRequest request) {
        this.context = context;
        this.request = request;
    }

    /** Whether a value is a node of the module {@code ast}. */
    public static boolean isTree(PythonContext context, Object value) {
        NodeClasses classes = context.extensionOrNull(NodeClasses.class);
        return classes != null && PyType.of(value).isSubtypeOf(classes.root());
    }

    /**
     * Compiles.
     *
     * @return a {@code code}, or with {@link CompilerFlags#ONLY_AST} a tree
     */
    public static Object compileText(
            PythonContext context, TruffleLanguage<?> language, Source source, CompileRequest request) {
        try {
            if (!request.has(CompilerFlags.ONLY_AST)) {
                return Translator.translate(language, source, request, Translator.Result.NONE);
            }
            String text = source.getCharacters().toString();
            Mod mod = Translator.parse(text, request);
            return optimized(context, request, new TreeWriter(NodeClasses.of(context), text).value(mod));
        } catch (PySyntaxException e) {
            throw request.has(CompilerFlags.ALLOW_INCOMPLETE_INPUT) ? SyntaxErrors.atPrompt(e) : SyntaxErrors.of(e);
        }
    }

    private static Object optimized(PythonContext context, CompileRequest request, Object tree) {
        return request.has(CompilerFlags.OPTIMIZED_AST)
                ? new TreeOptimizer(context, request.optimise()).optimize(tree)
                : tree;
    }

    /** Compiles a tree; asked for a tree it makes a copy. */
    public static Object compileTree(
            PythonContext context,
            TruffleLanguage<?> language,
            String languageId,
            Object tree,
            CompileRequest request) {
        return new Compilation(context, request).compileTree(language, languageId, tree);
    }

    private Object compileTree(TruffleLanguage<?> language, String languageId, Object tree) {
        TreeReader.Result read = TreeReader.read(NodeClasses.of(context), tree, rootName());
        new TreeValidator().check(read.mod());
        if (request.has(CompilerFlags.ONLY_AST)) {
            return optimized(context, request, new TreeWriter(NodeClasses.of(context), read.text()).value(read.mod()));
        }
        Source source =
                Source.newBuilder(languageId, read.text(), request.fileName()).build();
        try {
            return Translator.translateTree(language, source, read.mod(), request);
        } catch (PySyntaxException e) {
            throw SyntaxErrors.of(e);
        }
    }

    /** The tree that code was compiled from, as values that {@code marshal} can write. */
    public static Object treeParts(PythonContext context, CodeUnit unit) {
        String text = unit.source().getCharacters().toString();
        return TreeParts.takeApart(new TreeWriter(NodeClasses.of(context), text).value(unit.tree()));
    }

    /** The tree of the module {@code ast} that consists of such values. */
    public static Object tree(PythonContext context, Object parts) {
        return TreeParts.putTogether(context, parts);
    }

    private String rootName() {
        return switch (request.mode()) {
            case "eval" -> "Expression";
            case "single" -> "Interactive";
            case "func_type" -> "FunctionType";
            default -> "Module";
        };
    }
}
