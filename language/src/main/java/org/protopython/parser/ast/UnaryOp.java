// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.SyntaxType;

/** Unary operators. */
@SyntaxType("unaryop")
public enum UnaryOp {
    Invert("~"),
    Not("not"),
    UAdd("+"),
    USub("-");

    private final String symbol;

    UnaryOp(String symbol) {
        this.symbol = symbol;
    }

    /** As written in source text. */
    public String symbol() {
        return symbol;
    }
}
