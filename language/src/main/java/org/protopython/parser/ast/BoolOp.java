// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.SyntaxType;

/** Short-circuit operators. */
@SyntaxType("boolop")
public enum BoolOp {
    And("and"),
    Or("or");

    private final String symbol;

    BoolOp(String symbol) {
        this.symbol = symbol;
    }

    /** As written in source text. */
    public String symbol() {
        return symbol;
    }
}
