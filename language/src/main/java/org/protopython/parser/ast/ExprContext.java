// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/** What is done to a target expression. */
public enum ExprContext {
    Load,
    Store,
    Del
}
