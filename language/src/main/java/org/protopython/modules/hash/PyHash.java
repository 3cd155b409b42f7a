// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** A hash object of one of the modules. */
final class PyHash extends PyObject {
    static final PyType MD5 = BuiltinTypes.defineFinalForModule("md5", "_md5");
    static final PyType SHA1 = BuiltinTypes.defineFinalForModule("sha1", "_sha1");
    static final PyType SHA224 = BuiltinTypes.defineFinalForModule("SHA224Type", "_sha2");
    static final PyType SHA256 = BuiltinTypes.defineFinalForModule("SHA256Type", "_sha2");
    static final PyType SHA384 = BuiltinTypes.defineFinalForModule("SHA384Type", "_sha2");
    static final PyType SHA512 = BuiltinTypes.defineFinalForModule("SHA512Type", "_sha2");
    static final PyType SHA3_224 = BuiltinTypes.defineFinalForModule("sha3_224", "_sha3");
    static final PyType SHA3_256 = BuiltinTypes.defineFinalForModule("sha3_256", "_sha3");
    static final PyType SHA3_384 = BuiltinTypes.defineFinalForModule("sha3_384", "_sha3");
    static final PyType SHA3_512 = BuiltinTypes.defineFinalForModule("sha3_512", "_sha3");
    static final PyType SHAKE_128 = BuiltinTypes.defineFinalForModule("shake_128", "_sha3");
    static final PyType SHAKE_256 = BuiltinTypes.defineFinalForModule("shake_256", "_sha3");
    static final PyType BLAKE2B = BuiltinTypes.defineFinalForModule("blake2b", "_blake2");
    static final PyType BLAKE2S = BuiltinTypes.defineFinalForModule("blake2s", "_blake2");

    static final PyType OPENSSL = BuiltinTypes.defineForModule("HASH", "_hashlib", BuiltinTypes.OBJECT, false);
    static final PyType OPENSSL_EXTENDABLE = BuiltinTypes.defineForModule("HASHXOF", "_hashlib", OPENSSL, false);

    private final String name;
    private final Digest digest;
    private final int size;
    private final int blockSize;

    /** @param size of the digest in bytes; 0 where the caller says it */
    PyHash(PyType type, String name, Digest digest, int size, int blockSize) {
        super(type);
        this.name = name;
        this.digest = digest;
        this.size = size;
        this.blockSize = blockSize;
    }

    /** A new one with the defaults of the function. */
    static PyHash of(PyType type, HashFunction function) {
        return new PyHash(type, function.pythonName(), function.start(), function.size(), function.blockSize());
    }

    String name() {
        return name;
    }

    int size() {
        return size;
    }

    int blockSize() {
        return blockSize;
    }

    synchronized void update(byte[] data) {
        digest.update(data, 0, data.length);
    }

    synchronized byte[] digest(int length) {
        return digest.digest(length);
    }

    synchronized PyHash copy() {
        return new PyHash(type(), name, digest.copy(), size, blockSize);
    }
}
