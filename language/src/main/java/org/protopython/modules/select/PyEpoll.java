// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.select;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** A descriptor of {@code epoll}. */
final class PyEpoll extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("epoll", "select", BuiltinTypes.OBJECT, false);

    private int descriptor;

    PyEpoll(PyType type, int descriptor) {
        super(type);
        this.descriptor = descriptor;
    }

    boolean isClosed() {
        return descriptor < 0;
    }

    /** The descriptor; ValueError when it is closed. */
    int descriptor() {
        if (descriptor < 0) {
            throw Errors.valueError("I/O operation on closed epoll object");
        }
        return descriptor;
    }

    void markClosed() {
        descriptor = -1;
    }
}
