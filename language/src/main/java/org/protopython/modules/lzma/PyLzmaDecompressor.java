// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.PyDecompressor;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** {@code _lzma.LZMADecompressor}. */
final class PyLzmaDecompressor extends PyDecompressor {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("LZMADecompressor", "_lzma");

    private final LzmaFormat format;

    PyLzmaDecompressor(LzmaFormat format) {
        super(TYPE, format, LzmaModule.ERROR, "Already at end of stream");
        this.format = format;
    }

    int checkId() {
        return format.checkId();
    }
}
