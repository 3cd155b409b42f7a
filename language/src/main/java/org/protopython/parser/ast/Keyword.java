// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/** A keyword argument, or {@code **value} when {@code arg} is null. */
@SyntaxType(value = "keyword", place = SyntaxType.Place.END_OPTIONAL)
public record Keyword(@Optional String arg, Expr value, int start, int end) implements Node {}
