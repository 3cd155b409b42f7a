// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;

/** {@code _sha3.sha3_224}. */
@PyTypeMethods("sha3_224")
final class Sha3Of224Type {
    private Sha3Of224Type() {}

    @PyBuiltin(
            value = "__new__(cls, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object data, Object usedForSecurity, Object string) {
        return HashData.start(cls, "sha3_224", "SHA3-224", 28, 144, data, string);
    }
}
