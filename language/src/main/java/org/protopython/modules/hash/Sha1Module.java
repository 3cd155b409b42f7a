// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** {@code _sha1}. */
@PyModule(value = "_sha1", doc = "The hash algorithm SHA-1.")
public final class Sha1Module {
    @PyConstant("SHA1Type")
    static final PyType SHA1 = PyHash.SHA1;

    @PyConstant("_GIL_MINSIZE")
    static final int GIL_MINSIZE = HashData.LARGE;

    private Sha1Module() {}

    @PyBuiltin(
            value = "sha1(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-1, with data in it if there is any.")
    static Object sha1(Object data, Object usedForSecurity, Object string) {
        return HashData.start(PyHash.SHA1, HashFunction.SHA1, data, string);
    }
}
