// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _bz2.BZ2Compressor}. */
final class PyBz2Compressor extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("BZ2Compressor", "_bz2");

    /** Null after the end. */
    private Bz2Encoder encoder;

    PyBz2Compressor(int level) {
        super(TYPE);
        encoder = new Bz2Encoder(level);
    }

    synchronized byte[] compress(byte[] data) {
        if (encoder == null) {
            throw Errors.valueError("Compressor has been flushed");
        }
        return encoder.encode(data);
    }

    synchronized byte[] flush() {
        if (encoder == null) {
            throw Errors.valueError("Repeated call to flush()");
        }
        byte[] last = encoder.finish();
        encoder = null;
        return last;
    }
}
