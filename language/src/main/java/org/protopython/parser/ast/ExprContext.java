// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.SyntaxType;

/** What is done to a target expression. */
@SyntaxType("expr_context")
public enum ExprContext {
    Load,
    Store,
    Del
}
