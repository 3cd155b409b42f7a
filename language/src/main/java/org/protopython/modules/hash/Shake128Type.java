// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** {@code _sha3.shake_128}. */
@PyTypeMethods("shake_128")
final class Shake128Type {
    private Shake128Type() {}

    @PyBuiltin(
            value = "__new__(cls, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object data, Object usedForSecurity, Object string) {
        return HashData.start(new PyHash(cls, "shake_128", new Shake(168), 0, 168), data, string);
    }
}
