// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;

/** {@code _bz2.BZ2Decompressor}. */
@PyTypeMethods(value = "BZ2Decompressor", doc = "Decompresses one stream in the format of bzip2, piece by piece.")
final class Bz2DecompressorType {
    private Bz2DecompressorType() {}

    @PyBuiltin("__new__(cls, /)")
    static Object create(PyType cls) {
        return new PyDecompressor(
                Bz2Module.DECOMPRESSOR, new Bz2Format(), ExceptionTypes.OS_ERROR, "End of stream already reached");
    }
}
