// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.syntax;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.runtime.CompilerFlags;
import org.protopython.runtime.PythonContext;

/** {@code _ast}: the classes of syntax trees, and flags for {@code compile}. */
@PyModule(
        value = "_ast",
        doc = "The classes of syntax trees, and flags of compile(), on which the module ast is built.")
public final class AstModule {
    @PyConstant("PyCF_ALLOW_TOP_LEVEL_AWAIT")
    static final long ALLOW_TOP_LEVEL_AWAIT = CompilerFlags.ALLOW_TOP_LEVEL_AWAIT;

    @PyConstant("PyCF_ONLY_AST")
    static final long ONLY_AST = CompilerFlags.ONLY_AST;

    @PyConstant("PyCF_TYPE_COMMENTS")
    static final long TYPE_COMMENTS = CompilerFlags.TYPE_COMMENTS;

    @PyConstant("PyCF_OPTIMIZED_AST")
    static final long OPTIMIZED_AST = CompilerFlags.OPTIMIZED_AST;

    private AstModule() {}

    /** The root of the classes; the others, which are known only by the records, come into the module with it. */
    @PyConstant("AST")
    static Object root(PythonContext context) {
        NodeClasses classes = NodeClasses.of(context);
        classes.export(((org.protopython.objects.PyModule) context.module("_ast")).dict());
        return classes.root();
    }
}
