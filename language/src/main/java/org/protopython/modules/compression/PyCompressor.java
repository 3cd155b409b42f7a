// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _bz2.BZ2Compressor} and {@code _lzma.LZMACompressor}. */
public final class PyCompressor extends PyObject {
    /** Makes a library's encoder, which writes the end of its stream when it is closed. */
    @FunctionalInterface
    public interface Opener {
        /** @throws IOException if there is no encoder of such options */
        OutputStream open(OutputStream out) throws IOException;
    }

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    /** Null after the end. */
    private OutputStream encoder;

    /**
     * Starts.
     *
     * @throws IOException if there is no encoder of such options
     */
    public PyCompressor(PyType type, Opener opener) throws IOException {
        super(type);
        encoder = opener.open(out);
    }

    synchronized byte[] compress(byte[] data) {
        if (encoder == null) {
            throw Errors.valueError("Compressor has been flushed");
        }
        try {
            if (data.length > 0) { // an encoder of .xz would begin a block
                encoder.write(data);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e); // it writes to memory
        }
        return drain();
    }

    synchronized byte[] flush() {
        if (encoder == null) {
            throw Errors.valueError("Repeated call to flush()");
        }
        try {
            encoder.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        encoder = null;
        return drain();
    }

    private byte[] drain() {
        byte[] bytes = out.toByteArray();
        out.reset();
        return bytes;
    }
}
