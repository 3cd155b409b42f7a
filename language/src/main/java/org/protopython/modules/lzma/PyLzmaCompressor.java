// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.lzma;

import org.protopython.modules.compression.OutputBytes;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _lzma.LZMACompressor}. */
final class PyLzmaCompressor extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("LZMACompressor", "_lzma");

    private final OutputBytes out = new OutputBytes();
    /** Null after the end. */
    private BlockEncoder encoder;

    PyLzmaCompressor(BlockEncoder encoder) {
        super(TYPE);
        this.encoder = encoder;
    }

    synchronized byte[] compress(byte[] data) {
        if (encoder == null) {
            throw Errors.valueError("Compressor has been flushed");
        }
        encoder.encode(data, out);
        return out.drain();
    }

    synchronized byte[] flush() {
        if (encoder == null) {
            throw Errors.valueError("Repeated call to flush()");
        }
        encoder.finish(out);
        encoder = null;
        return out.drain();
    }
}
