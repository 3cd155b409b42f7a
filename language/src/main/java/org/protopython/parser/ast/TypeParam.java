// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

/**
 * Type parameters of functions, classes and type aliases.
 */
public sealed interface TypeParam extends Node {
    record TypeVar(String name, Expr bound, Expr default_value, int start, int end) implements TypeParam {}

    record ParamSpec(String name, Expr default_value, int start, int end) implements TypeParam {}

    record TypeVarTuple(String name, Expr default_value, int start, int end) implements TypeParam {}
}
