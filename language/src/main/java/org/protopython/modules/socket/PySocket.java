// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.socket;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code _socket.socket}: a descriptor and how long to wait for it. */
final class PySocket extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("socket", "_socket", BuiltinTypes.OBJECT, false);
    static final long FOREVER = -1;

    private int descriptor = -1;
    private int family;
    private int kind;
    private int protocol;
    /** Nanoseconds; 0: the socket does not wait, {@link #FOREVER}: without end. */
    private long timeout = FOREVER;

    PySocket(PyType type) {
        super(type);
    }

    void start(int newDescriptor, int newFamily, int newKind, int newProtocol) {
        descriptor = newDescriptor;
        family = newFamily;
        kind = newKind;
        protocol = newProtocol;
    }

    /** The descriptor, -1 when it is closed. */
    int descriptor() {
        return descriptor;
    }

    /** Gives the descriptor away. */
    int detach() {
        int before = descriptor;
        descriptor = -1;
        return before;
    }

    int family() {
        return family;
    }

    int kind() {
        return kind;
    }

    int protocol() {
        return protocol;
    }

    long timeout() {
        return timeout;
    }

    void setTimeout(long nanos) {
        timeout = nanos;
    }
}
