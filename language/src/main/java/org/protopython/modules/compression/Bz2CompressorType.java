// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.IOException;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _bz2.BZ2Compressor}. */
@PyTypeMethods(value = "BZ2Compressor", doc = """
    Compresses data in the format of bzip2, piece by piece.

    compresslevel is 1 to 9: hundreds of kilobytes that are compressed at a time.\
    """)
final class Bz2CompressorType {
    private static final int BEST_LEVEL = 9;

    private Bz2CompressorType() {}

    @PyBuiltin("__new__(cls, compresslevel=9, /)")
    static Object create(PyType cls, int level) {
        if (level < 1 || level > BEST_LEVEL) {
            throw Errors.valueError("compresslevel must be between 1 and 9");
        }
        try {
            return new PyCompressor(Bz2Module.COMPRESSOR, out -> new BZip2CompressorOutputStream(out, level));
        } catch (IOException e) {
            throw new IllegalStateException(e); // it writes to memory
        }
    }
}
