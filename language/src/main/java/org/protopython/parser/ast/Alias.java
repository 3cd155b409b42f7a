// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/** An imported name, dotted or {@code "*"}; {@code asname} may be null. */
public record Alias(String name, String asname, int start, int end) implements Node {}
