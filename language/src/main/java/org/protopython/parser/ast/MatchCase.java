// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/** One {@code case} clause; the guard may be null. */
@SyntaxType("match_case")
public record MatchCase(Pattern pattern, @Optional Expr guard, List<Stmt> body, int start, int end) implements Node {}
