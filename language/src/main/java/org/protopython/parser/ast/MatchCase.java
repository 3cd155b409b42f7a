// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;

/** One {@code case} clause; the guard may be null. */
public record MatchCase(Pattern pattern, Expr guard, List<Stmt> body, int start, int end) implements Node {}
