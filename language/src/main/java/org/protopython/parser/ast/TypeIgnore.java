// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.SyntaxType;
import org.protopython.annotations.Text;

/** A {@code # type: ignore} comment, which the parser makes when type comments are asked for. */
@SyntaxType(value = "type_ignore", sum = true)
public record TypeIgnore(int lineno, @Text String tag, int start, int end) implements Node {}
