// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import java.util.List;
import org.protopython.annotations.SyntaxType;

/**
 * Roots of a tree, one for each way of compiling text.
 */
@SyntaxType("mod")
public sealed interface Mod extends Node {
    record Module(List<Stmt> body, List<TypeIgnore> type_ignores, int start, int end) implements Mod {}

    record Interactive(List<Stmt> body, int start, int end) implements Mod {}

    record Expression(Expr body, int start, int end) implements Mod {}

    record FunctionType(List<Expr> argtypes, Expr returns, int start, int end) implements Mod {}
}
