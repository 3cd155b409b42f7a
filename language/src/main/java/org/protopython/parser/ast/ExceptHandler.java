// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/** One {@code except} clause; type and name may be null. */
@SyntaxType(value = "excepthandler", place = SyntaxType.Place.END_OPTIONAL, sum = true)
public record ExceptHandler(@Optional Expr type, @Optional String name, List<Stmt> body, int start, int end)
        implements Node {}
