// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/** An imported name, dotted or {@code "*"}; {@code asname} may be null. */
@SyntaxType(value = "alias", place = SyntaxType.Place.END_OPTIONAL)
public record Alias(String name, @Optional String asname, int start, int end) implements Node {}
