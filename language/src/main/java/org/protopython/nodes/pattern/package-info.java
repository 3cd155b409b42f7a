// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Executable tree: the patterns of match statements. May use {@code ops} and what lies below. */
package org.protopython.nodes.pattern;
