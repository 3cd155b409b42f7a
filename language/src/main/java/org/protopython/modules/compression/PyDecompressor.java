// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.compression;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code _bz2.BZ2Decompressor} and {@code _lzma.LZMADecompressor}. */
public class PyDecompressor extends PyObject {
    private final StreamFormat format;
    private final PyType error;
    private final String endMessage;
    /** Null as long as no stream was begun that did not come whole. */
    private DecoderThread decoder;

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
    public PyDecompressor(PyType type, StreamFormat format, PyType error, String endMessage) {
        super(type);
        this.format = format;
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
        int limit = maxLength < 0 ? Integer.MAX_VALUE : (int) Math.min(maxLength, Integer.MAX_VALUE);
        try {
            byte[] whole = decoder == null && maxLength < 0 ? decodeWhole(data) : null;
            return whole != null ? whole : decodePiece(data, limit);
        } catch (IOException e) {
            fault = format.message(e);
            throw Errors.raise(error, "%s", fault);
        }
    }

    /** Decodes a stream that is there from begin to end, as most are; null if it is not. */
    private byte[] decodeWhole(byte[] data) throws IOException {
        PieceInput input = new PieceInput(() -> {
            throw new NoInputException();
        });
        input.append(data);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (InputStream whole = format.open(input)) {
            whole.transferTo(output);
        } catch (NoInputException e) {
            return null;
        }
        end(input.drain());
        return output.toByteArray();
    }

    private byte[] decodePiece(byte[] data, int limit) throws IOException {
        if (decoder == null) {
            decoder = DecoderThread.start(this, format);
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        decoder.decode(data, output, limit);
        if (decoder.isEnded()) {
            end(decoder.rest());
        } else {
            // what a decoder holds back because of the limit needs no input to come out
            needsInput = output.size() < limit;
        }
        return output.toByteArray();
    }

    private void end(byte[] rest) {
        ended = true;
        needsInput = false;
        unusedData = rest;
        decoder = null;
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
