// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.memory.DeadObjects;

/** A stream of any kind; itself the instance of a class that Python code derives from the abstract ones. */
class PyStream extends PyObject {
    private boolean closed;
    private boolean finalizing;

    PyStream(PyType type) {
        super(type);
    }

    final boolean isClosed() {
        return closed;
    }

    /** It has been given another stream to work on. */
    final void markOpen() {
        closed = false;
    }

    final void markClosed() {
        closed = true;
        DeadObjects.release(this);
    }

    /** Whether it is being closed because nobody can reach it any more. */
    final boolean isFinalizing() {
        return finalizing;
    }

    final void markFinalizing() {
        finalizing = true;
    }

    /** ValueError when the stream is closed. */
    final void checkOpen() {
        if (closed) {
            throw StreamErrors.closed();
        }
    }
}
