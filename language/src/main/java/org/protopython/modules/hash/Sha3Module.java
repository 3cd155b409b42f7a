// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** {@code _sha3}. */
@PyModule(value = "_sha3", doc = "The hash algorithms of the family SHA-3.")
public final class Sha3Module {
    @PyConstant("sha3_224")
    static final PyType SHA3_224 = PyHash.SHA3_224;

    @PyConstant("sha3_256")
    static final PyType SHA3_256 = PyHash.SHA3_256;

    @PyConstant("sha3_384")
    static final PyType SHA3_384 = PyHash.SHA3_384;

    @PyConstant("sha3_512")
    static final PyType SHA3_512 = PyHash.SHA3_512;

    @PyConstant("shake_128")
    static final PyType SHAKE_128 = PyHash.SHAKE_128;

    @PyConstant("shake_256")
    static final PyType SHAKE_256 = PyHash.SHAKE_256;

    @PyConstant("implementation")
    static Object implementation() {
        return org.protopython.objects.PyStrings.of("Java");
    }

    @PyConstant("_GIL_MINSIZE")
    static final int GIL_MINSIZE = HashData.LARGE;

    private Sha3Module() {}
}
