// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
/** Executable tree: statement. May use {@code ops} and what lies below. */
package org.protopython.nodes.statement;
