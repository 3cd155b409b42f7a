// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.translate;

import com.oracle.truffle.api.source.Source;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.protopython.parser.ast.Mod;
import org.protopython.parser.scope.SymbolTable;
import org.protopython.runtime.CompileRequest;
import org.protopython.runtime.PythonContext;

/**
 * Syntax trees of files that any interpreter of a program has read, so that the next one, which imports the same modules,
 * need not parse them again. Nodes are not shared: each interpreter has its own, which know its classes only. A tree is
 * kept as long as code that was not called yet holds it anyway.
 */
final class SyntaxTrees {
    private final Map<CompileRequest, WeakReference<Tree>> trees = new ConcurrentHashMap<>();

    private SyntaxTrees() {}

    /** A tree with its names resolved; neither is ever changed. */
    record Tree(String text, Mod mod, SymbolTable symbols) {}

    private static SyntaxTrees ofProgram() {
        return PythonContext.get(null).mainInterpreter().extension(SyntaxTrees.class, context -> new SyntaxTrees());
    }

    /** That of the same text, or null. */
    static Tree find(Source source, CompileRequest request, String text) {
        WeakReference<Tree> known = isFile(source) ? ofProgram().trees.get(request.again()) : null;
        Tree tree = known == null ? null : known.get();
        return tree != null && tree.text().equals(text) ? tree : null;
    }

    static void keep(Source source, CompileRequest request, Tree tree) {
        if (isFile(source)) {
            ofProgram().trees.put(request.again(), new WeakReference<>(tree));
        }
    }

    private static boolean isFile(Source source) {
        return source.getPath() != null;
    }
}
