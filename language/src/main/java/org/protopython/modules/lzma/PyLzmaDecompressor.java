// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.PyDecompressor;
import org.protopython.modules.compression.StreamDecoder;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyType;

/** {@code _lzma.LZMADecompressor}. */
final class PyLzmaDecompressor extends PyDecompressor {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("LZMADecompressor", "_lzma");

    private final StreamDecoder decoder;

    PyLzmaDecompressor(StreamDecoder decoder) {
        super(TYPE, decoder, LzmaModule.ERROR, "Already at end of stream");
        this.decoder = decoder;
    }

    synchronized int checkId() {
        return switch (decoder) {
            case AutoDecoder auto -> auto.checkId();
            case XzDecoder xz -> xz.checkId();
            default -> XzCheck.NONE;
        };
    }
}
