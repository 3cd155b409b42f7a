// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.util.HexFormat;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;

/** Methods of hash objects whose digest has one size. */
@PyTypeMethods({
    "md5",
    "sha1",
    "SHA224Type",
    "SHA256Type",
    "SHA384Type",
    "SHA512Type",
    "sha3_224",
    "sha3_256",
    "sha3_384",
    "sha3_512",
    "blake2b",
    "blake2s",
    "HASH"
})
final class HashMethods {
    private HashMethods() {}

    @PyBuiltin(value = "digest(self, /)", doc = "The digest of all data so far, as bytes.")
    static Object digest(PyHash self) {
        return new PyBytes(self.digest(self.size()));
    }

    @PyBuiltin(value = "hexdigest(self, /)", doc = "The digest of all data so far, as a str of hexadecimal digits.")
    static String hexDigest(PyHash self) {
        return HexFormat.of().formatHex(self.digest(self.size()));
    }

    @PyBuiltin(value = "update(self, data, /)", doc = "Add bytes to the data.")
    static void update(PyHash self, Object data) {
        self.update(HashData.of(data));
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A new hash object with the same data so far.")
    static Object copy(PyHash self) {
        return self.copy();
    }

    @PyGetter(value = "name", doc = "The name of the algorithm.")
    static String name(PyHash self) {
        return self.name();
    }

    @PyGetter(value = "digest_size", doc = "How many bytes the digest has.")
    static long size(PyHash self) {
        return self.size();
    }

    @PyGetter(value = "block_size", doc = "How many bytes the algorithm takes at a time.")
    static long blockSize(PyHash self) {
        return self.blockSize();
    }
}
