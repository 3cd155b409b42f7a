// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/** One context manager of a {@code with}; {@code optional_vars} may be null. */
public record WithItem(Expr context_expr, Expr optional_vars, int start, int end) implements Node {}
