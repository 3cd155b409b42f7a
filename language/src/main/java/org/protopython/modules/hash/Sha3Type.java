// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;

/** Makes objects of the types in {@code _sha3}, whose names are those of the functions, and tells of the sponge. */
@PyTypeMethods(
        value = {"sha3_224", "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"},
        doc = """
    A hash object of the family SHA-3, with data in it if there is any.

    The number in the name is the length of the digest in bits. The digest of SHAKE may be of any
    length; there the number says its strength.\
    """)
final class Sha3Type {
    /** Bits of the state that Keccak permutes. */
    private static final int STATE_BITS = 1600;

    private static final byte FIXED_SUFFIX = 0x06;

    private Sha3Type() {}

    @PyBuiltin("__new__(cls, /, data=<unrepresentable>, *, usedforsecurity=True, string=<unrepresentable>)")
    static Object create(PyType cls, Object data, Object usedForSecurity, Object string) {
        return HashData.start(cls, HashFunction.find(cls.name()), data, string);
    }

    @PyGetter(value = "_rate_bits", doc = "How many bits the algorithm takes at a time.")
    static long rateBits(PyHash self) {
        return (long) self.blockSize() * Byte.SIZE;
    }

    @PyGetter(value = "_capacity_bits", doc = "How many bits of the state of 1600 the data does not reach.")
    static long capacityBits(PyHash self) {
        return STATE_BITS - rateBits(self);
    }

    @PyGetter(value = "_suffix", doc = "What the algorithm appends to the data, as bytes.")
    static Object suffix(PyHash self) {
        return new PyBytes(new byte[] {self.size() == 0 ? (byte) Shake.SUFFIX : FIXED_SUFFIX});
    }
}
