// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.zlib;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code zlib.Compress}. */
final class PyDeflater extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("Compress", "zlib");

    private DeflateStream stream;

    PyDeflater(DeflateStream stream) {
        super(TYPE);
        this.stream = stream;
    }

    /** Null after the end. */
    DeflateStream stream() {
        return stream;
    }

    void end() {
        stream = null;
    }
}
