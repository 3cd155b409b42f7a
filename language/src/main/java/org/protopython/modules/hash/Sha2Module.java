// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyType;

/** {@code _sha2}. */
@PyModule(value = "_sha2", doc = "The hash algorithms of the family SHA-2.")
public final class Sha2Module {
    @PyConstant("SHA224Type")
    static final PyType SHA224 = PyHash.SHA224;

    @PyConstant("SHA256Type")
    static final PyType SHA256 = PyHash.SHA256;

    @PyConstant("SHA384Type")
    static final PyType SHA384 = PyHash.SHA384;

    @PyConstant("SHA512Type")
    static final PyType SHA512 = PyHash.SHA512;

    @PyConstant("_GIL_MINSIZE")
    static final int GIL_MINSIZE = HashData.LARGE;

    private Sha2Module() {}

    @PyBuiltin(
            value = "sha224(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-224, with data in it if there is any.")
    static Object sha224(Object data, Object usedForSecurity, Object string) {
        return HashData.start(PyHash.SHA224, HashFunction.SHA224, data, string);
    }

    @PyBuiltin(
            value = "sha256(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-256, with data in it if there is any.")
    static Object sha256(Object data, Object usedForSecurity, Object string) {
        return HashData.start(PyHash.SHA256, HashFunction.SHA256, data, string);
    }

    @PyBuiltin(
            value = "sha384(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-384, with data in it if there is any.")
    static Object sha384(Object data, Object usedForSecurity, Object string) {
        return HashData.start(PyHash.SHA384, HashFunction.SHA384, data, string);
    }

    @PyBuiltin(
            value = "sha512(data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)",
            doc = "A hash object of SHA-512, with data in it if there is any.")
    static Object sha512(Object data, Object usedForSecurity, Object string) {
        return HashData.start(PyHash.SHA512, HashFunction.SHA512, data, string);
    }
}
