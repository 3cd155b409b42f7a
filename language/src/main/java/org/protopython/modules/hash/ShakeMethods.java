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

    @PyBuiltin("digest(self, /, length)")
    static Object digest(PyHash self, Object length) {
        return new PyBytes(self.digest(length(length)));
    }

    @PyBuiltin("hexdigest(self, /, length)")
    static String hexDigest(PyHash self, Object length) {
        return HexFormat.of().formatHex(self.digest(length(length)));
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
        return 0;
    }

    @PyGetter("block_size")
    static long blockSize(PyHash self) {
        return self.blockSize();
    }
}
