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

    @PyBuiltin(
            value = "compress(self, data, /)",
            doc = "Compress further data; gives what of the compressed data is ready, which may be nothing.")
    static Object compress(PyCompressor self, byte[] data) {
        return new PyBytes(self.compress(data));
    }

    @PyBuiltin(
            value = "flush(self, /)",
            doc = "End the stream; gives what is left of the compressed data. The object cannot be used after it.")
    static Object flush(PyCompressor self) {
        return new PyBytes(self.flush());
    }
}
