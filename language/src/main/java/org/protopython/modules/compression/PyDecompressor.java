// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.util.zip.DataFormatException;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _bz2.BZ2Decompressor} and {@code _lzma.LZMADecompressor}. */
public class PyDecompressor extends PyObject {
    private final StreamDecoder decoder;
    private final PyType error;
    private final String endMessage;
    private final PendingInput input = new PendingInput();
    private byte[] unusedData = new byte[0];
    private boolean ended;
    private boolean needsInput = true;
    /** What is wrong with the data; null as long as nothing is. */
    private String fault;

    /**
     * Starts.
     *
     * @param error raised for data that is not what it should be
     * @param endMessage for a program that goes on after the end
     */
    public PyDecompressor(PyType type, StreamDecoder decoder, PyType error, String endMessage) {
        super(type);
        this.decoder = decoder;
        this.error = error;
        this.endMessage = endMessage;
    }

    /** @param maxLength negative for no limit */
    synchronized byte[] decompress(byte[] data, long maxLength) {
        if (ended) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, endMessage);
        } else if (fault != null) {
            throw Errors.raise(error, "%s", fault);
        }
        input.append(data);
        int limit = maxLength < 0 ? Integer.MAX_VALUE : (int) Math.min(maxLength, Integer.MAX_VALUE);
        OutputBytes output = new OutputBytes();
        try {
            ended = decoder.decode(input, output, limit);
        } catch (DataFormatException e) {
            fault = e.getMessage();
            throw Errors.raise(error, "%s", fault);
        }
        // what a decoder holds back because of the limit needs no input to come out
        needsInput = !ended && output.size() < limit;
        if (ended) {
            unusedData = input.drain();
        }
        return output.drain();
    }

    synchronized boolean isEnded() {
        return ended;
    }

    synchronized boolean needsInput() {
        return needsInput;
    }

    synchronized byte[] unusedData() {
        return unusedData;
    }
}
