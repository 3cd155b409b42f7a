// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** {@code _sha3.sha3_256}. */
@PyTypeMethods("sha3_256")
final class Sha3Of256Type {
    private Sha3Of256Type() {}

    @PyBuiltin(
            value = "__new__(cls, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object data, Object usedForSecurity, Object string) {
        return HashData.start(cls, "sha3_256", "SHA3-256", 32, 136, data, string);
    }
}
