// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.hash;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.runtime.Errors;

/** The arguments that hash functions have in common. */
final class HashData {
    /** {@code _GIL_MINSIZE} of the modules: from how many bytes on CPython lets other threads run meanwhile. */
    static final int LARGE = 2048;

    private HashData() {}

    /** The bytes to hash. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static byte[] of(Object data) {
        if (Conversions.asText(data) != null) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        byte[] bytes = Buffers.bytesOrNull(data);
        if (bytes == null) {
            throw Errors.typeError("object supporting the buffer API required");
        }
        return bytes;
    }

    /** The first bytes of a new hash object: {@code data}, or {@code string} as it was called. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyHash start(PyHash hash, Object data, Object string) {
        if (data != null && string != null) {
            throw Errors.typeError(
                    "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter"
                            + " is slated for removal in a future version.");
        }
        Object first = data == null ? string : data;
        if (first != null) {
            hash.update(of(first));
        }
        return hash;
    }

    static PyHash start(PyType type, HashFunction function, Object data, Object string) {
        return start(PyHash.of(type, function), data, string);
    }
}
