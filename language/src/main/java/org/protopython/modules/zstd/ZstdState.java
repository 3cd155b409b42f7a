// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zstd;

import org.protopython.objects.PyType;
import org.protopython.runtime.PythonContext;

/** The enumerations of parameters that the library in Python has told of, so that nobody mistakes one for the other. */
final class ZstdState {
    private volatile PyType compressionType;
    private volatile PyType decompressionType;

    static ZstdState of(PythonContext context) {
        return context.extension(ZstdState.class, any -> new ZstdState());
    }

    void setTypes(PyType compression, PyType decompression) {
        compressionType = compression;
        decompressionType = decompression;
    }

    /** Null before the library was imported. */
    PyType typeFor(ParameterKind kind) {
        return kind == ParameterKind.COMPRESSION ? compressionType : decompressionType;
    }
}
