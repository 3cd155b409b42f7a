// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import java.util.HexFormat;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** Methods of hash objects whose digest is as long as the caller wants. */
@PyTypeMethods({"shake_128", "shake_256", "HASHXOF"})
final class ShakeMethods {
    private static final int MOST = 1 << 29;

    private ShakeMethods() {}

    private static int length(Object value) {
        long length = Conversions.toIndex(value) instanceof Long number ? number : Long.MAX_VALUE;
        if (length < 0) {
            throw Errors.valueError("Cannot convert negative int");
        } else if (length >= MOST) {
            throw Errors.valueError("length is too large");
        }
        return (int) length;
    }

    @PyBuiltin(value = "digest(self, /, length)", doc = "The digest of all data so far, as bytes, of the given length.")
    static Object digest(PyHash self, Object length) {
        return new PyBytes(self.digest(length(length)));
    }

    @PyBuiltin(
            value = "hexdigest(self, /, length)",
            doc = "The digest of all data so far, as a str of hexadecimal digits, of the given length in bytes.")
    static String hexDigest(PyHash self, Object length) {
        return HexFormat.of().formatHex(self.digest(length(length)));
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

    @PyGetter(value = "digest_size", doc = "0, since the length of the digest is given to digest().")
    static long size(PyHash self) {
        return 0;
    }

    @PyGetter(value = "block_size", doc = "How many bytes the algorithm takes at a time.")
    static long blockSize(PyHash self) {
        return self.blockSize();
    }
}
