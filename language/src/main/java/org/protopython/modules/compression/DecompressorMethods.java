// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;

/** What decompressors of all formats have in common. */
@PyTypeMethods({"BZ2Decompressor", "LZMADecompressor"})
final class DecompressorMethods {
    private DecompressorMethods() {}

    @PyBuiltin("decompress(self, /, data, max_length=-1)")
    static Object decompress(PyDecompressor self, byte[] data, long maxLength) {
        return new PyBytes(self.decompress(data, maxLength));
    }

    @PyGetter("eof")
    static boolean isEnded(PyDecompressor self) {
        return self.isEnded();
    }

    @PyGetter("needs_input")
    static boolean needsInput(PyDecompressor self) {
        return self.needsInput();
    }

    @PyGetter("unused_data")
    static Object unusedData(PyDecompressor self) {
        return new PyBytes(self.unusedData());
    }
}
