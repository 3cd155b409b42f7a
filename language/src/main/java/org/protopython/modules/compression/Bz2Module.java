// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** {@code _bz2}. */
@PyModule(
        value = "_bz2",
        doc = "Compression and decompression in the format of bzip2, on which the module bz2 is built.")
public final class Bz2Module {
    @PyConstant("BZ2Compressor")
    static final PyType COMPRESSOR = BuiltinTypes.defineFinalForModule("BZ2Compressor", "_bz2");

    @PyConstant("BZ2Decompressor")
    static final PyType DECOMPRESSOR = BuiltinTypes.defineFinalForModule("BZ2Decompressor", "_bz2");

    private Bz2Module() {}
}
