// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.contextvars;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;

/** The type of {@code Token.MISSING}. */
@PyTypeMethods(value = "Token.MISSING", doc = "Type of Token.MISSING.")
final class MissingType {
    private MissingType() {}

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMissing self) {
        return "<Token.MISSING>";
    }
}
