// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes;

/** A node whose parts are statements, one after the other. */
public interface StatementSequence {
    StatementNode[] statements();
}
