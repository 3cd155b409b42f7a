// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Which variable a name means. {@link org.protopython.parser.scope.SymbolTable} is the entry; it also finds the errors which need more
 * than the grammar, such as {@code return} outside of a function. Depends on {@code parser},
 * {@code parser.ast} and {@code parser.bytes}.
 */
package org.protopython.parser.scope;
