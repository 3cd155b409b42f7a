// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;

/** {@code _blake2}. */
@PyModule(value = "_blake2", doc = "The hashes BLAKE2b and BLAKE2s, for the module hashlib.")
public final class Blake2Module {
    static {
        describe(PyHash.BLAKE2B, Blake2.Variant.B, "A BLAKE2b hash, of as many bytes as digest_size says.");
        describe(PyHash.BLAKE2S, Blake2.Variant.S, "A BLAKE2s hash, of as many bytes as digest_size says.");
    }

    @PyConstant("blake2b")
    static final PyType BLAKE2B = PyHash.BLAKE2B;

    @PyConstant("blake2s")
    static final PyType BLAKE2S = PyHash.BLAKE2S;

    @PyConstant("BLAKE2B_MAX_DIGEST_SIZE")
    static final int B_MAX_DIGEST_SIZE = 64;

    @PyConstant("BLAKE2B_MAX_KEY_SIZE")
    static final int B_MAX_KEY_SIZE = 64;

    @PyConstant("BLAKE2B_PERSON_SIZE")
    static final int B_PERSON_SIZE = 16;

    @PyConstant("BLAKE2B_SALT_SIZE")
    static final int B_SALT_SIZE = 16;

    @PyConstant("BLAKE2S_MAX_DIGEST_SIZE")
    static final int S_MAX_DIGEST_SIZE = 32;

    @PyConstant("BLAKE2S_MAX_KEY_SIZE")
    static final int S_MAX_KEY_SIZE = 32;

    @PyConstant("BLAKE2S_PERSON_SIZE")
    static final int S_PERSON_SIZE = 8;

    @PyConstant("BLAKE2S_SALT_SIZE")
    static final int S_SALT_SIZE = 8;

    @PyConstant("_GIL_MINSIZE")
    static final int GIL_MINSIZE = HashData.LARGE;

    private Blake2Module() {}

    private static void describe(PyType type, Blake2.Variant variant, String doc) {
        type.setAttribute("__doc__", PyStrings.of(doc));
        type.setAttribute("MAX_DIGEST_SIZE", (long) variant.mostBytes());
        type.setAttribute("MAX_KEY_SIZE", (long) variant.mostBytes());
        type.setAttribute("SALT_SIZE", (long) variant.saltBytes());
        type.setAttribute("PERSON_SIZE", (long) variant.saltBytes());
    }
}
