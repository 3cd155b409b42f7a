// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Unions;

/** {@code |} of what can be a member of a union. */
@PyTypeMethods({"type", "GenericAlias", "TypeAliasType"})
final class UnionOperators {
    private UnionOperators() {}

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return Unions.of(self, value);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return Unions.of(value, self);
    }
}
