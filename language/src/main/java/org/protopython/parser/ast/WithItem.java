// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/** One context manager of a {@code with}; {@code optional_vars} may be null. */
@SyntaxType("withitem")
public record WithItem(Expr context_expr, @Optional Expr optional_vars, int start, int end) implements Node {}
