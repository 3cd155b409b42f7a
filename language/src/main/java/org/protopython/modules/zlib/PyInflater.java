// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import java.util.zip.DataFormatException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code zlib.Decompress} and {@code zlib._ZlibDecompressor}, which differ in what they do with input that is left. */
final class PyInflater extends PyObject {
    static final PyType DECOMPRESS = BuiltinTypes.defineFinalForModule("Decompress", "zlib");
    static final PyType DECOMPRESSOR =
            BuiltinTypes.defineForModule("_ZlibDecompressor", "zlib", BuiltinTypes.OBJECT, false);

    private final InflateStream stream;
    private byte[] unusedData = new byte[0];
    private byte[] unconsumedTail = new byte[0];
    private boolean needsInput = true;
    private boolean closed;

    PyInflater(PyType type, InflateStream stream) {
        super(type);
        this.stream = stream;
    }

    InflateStream stream() {
        return stream;
    }

    PyInflater copy() throws DataFormatException {
        PyInflater copy = new PyInflater(DECOMPRESS, stream.copy());
        copy.unusedData = unusedData;
        copy.unconsumedTail = unconsumedTail;
        return copy;
    }

    /** True when the end has been reached and asked for by {@code flush}. */
    boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }

    byte[] unusedData() {
        return unusedData;
    }

    void setUnusedData(byte[] data) {
        unusedData = data;
    }

    byte[] unconsumedTail() {
        return unconsumedTail;
    }

    void setUnconsumedTail(byte[] data) {
        unconsumedTail = data;
    }

    boolean needsInput() {
        return needsInput;
    }

    void setNeedsInput(boolean needs) {
        needsInput = needs;
    }
}
