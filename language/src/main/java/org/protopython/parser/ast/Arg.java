// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/** One parameter; the annotation may be null. */
public record Arg(String arg, Expr annotation, String type_comment, int start, int end) implements Node {}
