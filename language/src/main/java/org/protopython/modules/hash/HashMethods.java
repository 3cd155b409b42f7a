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

    @PyBuiltin("digest(self, /)")
    static Object digest(PyHash self) {
        return new PyBytes(self.digest(self.size()));
    }

    @PyBuiltin("hexdigest(self, /)")
    static String hexDigest(PyHash self) {
        return HexFormat.of().formatHex(self.digest(self.size()));
    }

    @PyBuiltin("update(self, data, /)")
    static void update(PyHash self, Object data) {
        self.update(HashData.of(data));
    }

    @PyBuiltin("copy(self, /)")
    static Object copy(PyHash self) {
        return self.copy();
    }

    @PyGetter("name")
    static String name(PyHash self) {
        return self.name();
    }

    @PyGetter("digest_size")
    static long size(PyHash self) {
        return self.size();
    }

    @PyGetter("block_size")
    static long blockSize(PyHash self) {
        return self.blockSize();
    }
}
