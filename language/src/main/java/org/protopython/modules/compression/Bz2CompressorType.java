// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyType;
import org.protopython.ops.Buffers;
import org.protopython.runtime.Errors;

/** {@code _bz2.BZ2Compressor}. */
@PyTypeMethods("BZ2Compressor")
final class Bz2CompressorType {
    private static final int BEST_LEVEL = 9;

    private Bz2CompressorType() {}

    @PyBuiltin("__new__(cls, compresslevel=9, /)")
    static Object create(PyType cls, int level) {
        if (level < 1 || level > BEST_LEVEL) {
            throw Errors.valueError("compresslevel must be between 1 and 9");
        }
        return new PyBz2Compressor(level);
    }

    @PyBuiltin("compress(self, data, /)")
    static Object compress(PyBz2Compressor self, Object data) {
        return new PyBytes(self.compress(Buffers.bytes(data)));
    }

    @PyBuiltin("flush(self, /)")
    static Object flush(PyBz2Compressor self) {
        return new PyBytes(self.flush());
    }
}
