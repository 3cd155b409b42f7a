// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.parser.ast;

import org.protopython.annotations.Optional;
import org.protopython.annotations.SyntaxType;

/**
 * Type parameters of functions, classes and type aliases.
 */
@SyntaxType(value = "type_param", place = SyntaxType.Place.FULL)
public sealed interface TypeParam extends Node {
    String name();

    Expr default_value();

    record TypeVar(
            String name, @Optional Expr bound, @Optional Expr default_value, int start, int end) implements TypeParam {}

    record ParamSpec(String name, @Optional Expr default_value, int start, int end) implements TypeParam {}

    record TypeVarTuple(String name, @Optional Expr default_value, int start, int end) implements TypeParam {}
}
