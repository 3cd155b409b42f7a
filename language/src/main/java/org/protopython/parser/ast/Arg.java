// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;
import org.protopython.annotations.Text;

/** One parameter; the annotation may be null. */
@SyntaxType(value = "arg", place = SyntaxType.Place.END_OPTIONAL)
public record Arg(
        String arg,
        @Optional Expr annotation,
        @Optional @Text String type_comment,
        int start,
        int end) implements Node {}
