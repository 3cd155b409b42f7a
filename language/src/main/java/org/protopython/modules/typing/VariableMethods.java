// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.typing;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Unions;
import org.protopython.ops.typing.PyTypeParameter;
import org.protopython.ops.typing.PyTypeParameter.Variance;

/** What type variables and parameter specifications have. */
@PyTypeMethods({"TypeVar", "ParamSpec"})
final class VariableMethods {
    private VariableMethods() {}

    @PyGetter(value = "__covariant__", doc = "Whether it was declared covariant.")
    static boolean isCovariant(PyTypeParameter self) {
        return self.variance() == Variance.COVARIANT;
    }

    @PyGetter(value = "__contravariant__", doc = "Whether it was declared contravariant.")
    static boolean isContravariant(PyTypeParameter self) {
        return self.variance() == Variance.CONTRAVARIANT;
    }

    @PyGetter(value = "__infer_variance__", doc = "Whether type checkers find out the variance.")
    static boolean isInferred(PyTypeParameter self) {
        return self.variance() == Variance.INFERRED;
    }

    @PyGetter(value = "__bound__", doc = "The bound, computed at the first time; None when there is none.")
    static Object bound(PyTypeParameter self) {
        return self.bound().get();
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return Unions.ofAny(new Object[] {self, value});
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return Unions.ofAny(new Object[] {value, self});
    }
}
