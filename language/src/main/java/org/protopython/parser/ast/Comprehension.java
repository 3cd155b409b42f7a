// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;

/** One {@code for} clause of a comprehension; {@code is_async} is 0 or 1. */
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, int is_async, int start, int end) implements Node {}
