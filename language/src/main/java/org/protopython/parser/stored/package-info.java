// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/**
 * Syntax trees, with their names resolved, as bytes: what a {@code .pyc} file has so that a module need not be parsed again.
 * {@link org.protopython.parser.stored.StoredTree} is the entry. Depends on {@code parser.ast}, {@code parser.scope} and
 * {@code parser.bytes}.
 */
package org.protopython.parser.stored;
