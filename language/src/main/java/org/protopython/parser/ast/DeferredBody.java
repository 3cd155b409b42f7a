// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;

/**
 * The body of a function whose statements are made when the first of them is asked for. What is asked of each function when its
 * definition is translated it knows without them.
 */
public interface DeferredBody extends List<Stmt> {
    /** The text of the docstring as it is written, or null. */
    String docstring();

    /** Whether the end of the body cannot be reached. */
    boolean endsAlways();

    /** The docstring of any body, or null. */
    static String docstringOf(List<Stmt> body) {
        if (body instanceof DeferredBody deferred) {
            return deferred.docstring();
        }
        return !body.isEmpty()
                        && body.getFirst() instanceof Stmt.Expr first
                        && first.value() instanceof Expr.Constant constant
                        && constant.value() instanceof String text
                ? text
                : null;
    }
}
