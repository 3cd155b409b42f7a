// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.SyntaxType;

/** One {@code for} clause of a comprehension; {@code is_async} is 0 or 1. */
@SyntaxType("comprehension")
public record Comprehension(Expr target, Expr iter, List<Expr> ifs, int is_async, int start, int end) implements Node {}
