// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;

/** One {@code except} clause; type and name may be null. */
public record ExceptHandler(Expr type, String name, List<Stmt> body, int start, int end) implements Node {}
