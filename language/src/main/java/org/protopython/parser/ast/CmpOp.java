// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.SyntaxType;

/** Comparison operators. */
@SyntaxType("cmpop")
public enum CmpOp {
    Eq("=="),
    NotEq("!="),
    Lt("<"),
    LtE("<="),
    Gt(">"),
    GtE(">="),
    Is("is"),
    IsNot("is not"),
    In("in"),
    NotIn("not in");

    private final String symbol;

    CmpOp(String symbol) {
        this.symbol = symbol;
    }

    /** As written in source text. */
    public String symbol() {
        return symbol;
    }
}
