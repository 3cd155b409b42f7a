// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/** A {@code # type: ignore} comment; never made by the parser, but part of the shape of {@link Mod.Module}. */
public record TypeIgnore(int lineno, String tag, int start, int end) implements Node {}
