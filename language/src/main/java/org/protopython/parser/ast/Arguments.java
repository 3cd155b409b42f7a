// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/**
 * Parameters of a function. {@code defaults} belong to the last of {@code posonlyargs + args}; {@code kw_defaults} has one element for
 * each of {@code kwonlyargs}, null where there is no default. {@code vararg} and {@code kwarg} may be null.
 */
@SyntaxType("arguments")
public record Arguments(
        List<Arg> posonlyargs,
        List<Arg> args,
        @Optional Arg vararg,
        List<Arg> kwonlyargs,
        @Optional List<Expr> kw_defaults,
        @Optional Arg kwarg,
        List<Expr> defaults,
        int start,
        int end)
        implements Node {}
