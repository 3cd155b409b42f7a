// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.SyntaxType;

/** Binary operators. */
@SyntaxType("operator")
public enum Operator {
    Add("+"),
    Sub("-"),
    Mult("*"),
    MatMult("@"),
    Div("/"),
    Mod("%"),
    Pow("**"),
    LShift("<<"),
    RShift(">>"),
    BitOr("|"),
    BitXor("^"),
    BitAnd("&"),
    FloorDiv("//");

    private final String symbol;

    Operator(String symbol) {
        this.symbol = symbol;
    }

    /** As written in source text. */
    public String symbol() {
        return symbol;
    }
}
