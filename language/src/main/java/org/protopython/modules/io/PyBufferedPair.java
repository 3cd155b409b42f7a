// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.objects.PyType;

/** {@code io.BufferedRWPair}: a buffered reader and a buffered writer over streams that need not belong together. */
final class PyBufferedPair extends PyStream {
    private PyBuffered reader;
    private PyBuffered writer;

    PyBufferedPair(PyType type) {
        super(type);
    }

    void start(PyBuffered newReader, PyBuffered newWriter) {
        reader = newReader;
        writer = newWriter;
    }

    /** Null before {@code __init__}, as {@link #writer}. */
    PyBuffered reader() {
        return reader;
    }

    PyBuffered writer() {
        return writer;
    }
}
