// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/** A keyword argument, or {@code **value} when {@code arg} is null. */
public record Keyword(String arg, Expr value, int start, int end) implements Node {}
