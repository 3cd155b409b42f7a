// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.io;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExports;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** {@code io.BytesIO}: bytes in memory. Whoever moves or changes something holds its monitor. */
final class PyBytesIO extends PyStream {
    private byte[] store = new byte[0];
    private int size;
    private long position;
    private final BufferExports exports = new BufferExports();

    PyBytesIO(PyType type) {
        super(type);
    }

    synchronized void start(byte[] contents) {
        checkResizable();
        store = contents.clone();
        size = store.length;
        position = 0;
    }

    /** A view on the contents; it keeps the size as it is. */
    synchronized BufferExport exportBuffer() {
        return exports.add(
                new BufferExport(this, ByteBuffer.wrap(store, 0, size).slice(), false, "B", 1));
    }

    /** Raises BufferError while views hold the contents in place. */
    void checkResizable() {
        if (exports.any()) {
            throw Errors.raise(ExceptionTypes.BUFFER_ERROR, "Existing exports of data: object cannot be re-sized");
        }
    }

    int size() {
        return size;
    }

    long position() {
        return position;
    }

    void setPosition(long newPosition) {
        position = newPosition;
    }

    synchronized void write(byte[] bytes) {
        checkResizable();
        if (bytes.length == 0) {
            return;
        }
        if (position > Integer.MAX_VALUE - bytes.length) {
            throw Errors.overflowError("new buffer size too large");
        }
        int start = (int) position;
        int end = start + bytes.length;
        if (end > store.length) {
            store = Arrays.copyOf(store, Math.max(end, (int) Math.min(store.length * 2L, Integer.MAX_VALUE - 8L)));
        }
        if (start > size) {
            Arrays.fill(store, size, start, (byte) 0);
        }
        System.arraycopy(bytes, 0, store, start, bytes.length);
        position = end;
        size = Math.max(size, end);
    }

    /** @param limit negative for all */
    synchronized byte[] read(long limit) {
        int start = (int) Math.min(position, size);
        int end = limit < 0 || limit > size - start ? size : start + (int) limit;
        position = Math.max(position, end);
        return Arrays.copyOfRange(store, start, end);
    }

    synchronized byte[] readLine(long limit) {
        int start = (int) Math.min(position, size);
        int end = start;
        while (end < size && (limit < 0 || end - start < limit)) {
            if (store[end++] == '\n') {
                break;
            }
        }
        position = Math.max(position, end);
        return Arrays.copyOfRange(store, start, end);
    }

    synchronized byte[] contents() {
        return Arrays.copyOf(store, size);
    }

    synchronized void truncate(int newSize) {
        checkResizable();
        size = Math.min(size, newSize);
    }
}
