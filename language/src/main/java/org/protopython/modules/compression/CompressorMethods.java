// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;

/** What compressors of all formats have in common. */
@PyTypeMethods({"BZ2Compressor", "LZMACompressor"})
final class CompressorMethods {
    private CompressorMethods() {}

    @PyBuiltin("compress(self, data, /)")
    static Object compress(PyCompressor self, byte[] data) {
        return new PyBytes(self.compress(data));
    }

    @PyBuiltin("flush(self, /)")
    static Object flush(PyCompressor self) {
        return new PyBytes(self.flush());
    }
}
