// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** A stream of any kind; itself the instance of a class that Python code derives from the abstract ones. */
class PyStream extends PyObject {
    private boolean closed;

    PyStream(PyType type) {
        super(type);
    }

    final boolean isClosed() {
        return closed;
    }

    final void markClosed() {
        closed = true;
    }

    /** ValueError when the stream is closed. */
    final void checkOpen() {
        if (closed) {
            throw StreamErrors.closed();
        }
    }
}
