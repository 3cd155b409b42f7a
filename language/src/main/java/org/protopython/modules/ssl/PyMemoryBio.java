// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ssl;

import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code MemoryBIO}: bytes that wait to be read. */
final class PyMemoryBio extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("MemoryBIO", "_ssl", BuiltinTypes.OBJECT, false);

    private static final int FIRST_SIZE = 256;

    private byte[] store = new byte[FIRST_SIZE];
    private int start;
    private int end;
    private boolean closed;

    PyMemoryBio(PyType type) {
        super(type);
    }

    synchronized void append(byte[] bytes) {
        if (store.length - end < bytes.length) {
            int length = end - start;
            byte[] target = store.length - length < bytes.length ? new byte[2 * (length + bytes.length)] : store;
            System.arraycopy(store, start, target, 0, length);
            store = target;
            start = 0;
            end = length;
        }
        System.arraycopy(bytes, 0, store, end, bytes.length);
        end += bytes.length;
    }

    synchronized byte[] take(int most) {
        int count = Math.min(most, end - start);
        byte[] bytes = Arrays.copyOfRange(store, start, start + count);
        start += count;
        return bytes;
    }

    synchronized int pending() {
        return end - start;
    }

    /** No more bytes will come. */
    synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized boolean isAtEnd() {
        return closed && start == end;
    }
}
