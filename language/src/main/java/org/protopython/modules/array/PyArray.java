// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.array;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.BufferExports;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Sharing;
import org.protopython.ops.SequenceOperands;
import org.protopython.runtime.Errors;

/**
 * {@code array.array}: items of one kind, one behind the other in the first bytes of an array of bytes. Whoever changes
 * the number of items, or reads several, holds its monitor once there are several threads. A single item is read and
 * written without: the memory never gets shorter.
 */
final class PyArray extends PyObject implements BufferExporter {
    static final PyType TYPE = BuiltinTypes.defineForModule("array", "array", BuiltinTypes.OBJECT, false)
            .as(PyType.Collection.SEQUENCE);

    private static final byte[] EMPTY = {};
    private static final int LEAST_GROWTH = 4;

    private final ItemKind kind;
    private final BufferExports exports = new BufferExports();
    private byte[] store;
    private int size;

    PyArray(PyType type, ItemKind kind) {
        super(type);
        this.kind = kind;
        this.store = EMPTY;
    }

    /** An array of whole items in these bytes, which it takes over. */
    PyArray(ItemKind kind, byte[] bytes) {
        this(TYPE, kind);
        this.store = bytes;
        this.size = bytes.length / kind.size();
    }

    ItemKind kind() {
        return kind;
    }

    /** Number of items. */
    int size() {
        return size;
    }

    /** The memory of the items; there may be more of it than they need. */
    byte[] store() {
        if (!Sharing.isSingle()) {
            VarHandle.loadLoadFence();
        }
        return store;
    }

    Object get(int index) {
        return kind.get(store(), index);
    }

    /** All items as Python has them. */
    synchronized Object[] toItems() {
        Object[] items = new Object[size];
        for (int i = 0; i < items.length; i++) {
            items[i] = get(i);
        }
        return items;
    }

    /** A copy of the memory of the items. */
    synchronized byte[] toBytes() {
        return toBytes(0, size);
    }

    synchronized byte[] toBytes(int start, int end) {
        return Arrays.copyOfRange(store, start * kind.size(), end * kind.size());
    }

    /** Raises BufferError while something holds the memory in place. */
    void checkResizable() {
        if (exports.any()) {
            throw exported();
        }
    }

    @TruffleBoundary
    private static RuntimeException exported() {
        return Errors.raise(ExceptionTypes.BUFFER_ERROR, "cannot resize an array that is exporting buffers");
    }

    void append(long bits) {
        if (Sharing.isSingle()) {
            add(bits);
        } else {
            addShared(bits);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private synchronized void addShared(long bits) {
        add(bits);
    }

    private void add(long bits) {
        checkResizable();
        int end = size;
        if ((end + 1) * (long) kind.size() > store.length) {
            grow(1);
        }
        kind.put(store, end, bits);
        size = end + 1;
    }

    /** Has room for so many more items. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private void grow(int more) {
        long spare = (long) size + (size >> 1) + LEAST_GROWTH;
        int least = SequenceOperands.repeatedLength(kind.size(), (long) size + more);
        store = Arrays.copyOf(store, Math.clamp(spare * kind.size(), least, Integer.MAX_VALUE - 8));
        if (!Sharing.isSingle()) {
            VarHandle.storeStoreFence();
        }
    }

    /** Adds the items in some bytes. */
    synchronized void appendAll(byte[] bytes) {
        replace(size, size, bytes);
    }

    /** Puts the items in some bytes where a range of the items was. */
    synchronized void replace(int start, int end, byte[] bytes) {
        int width = kind.size();
        int count = bytes.length / width;
        int more = count - (end - start);
        if (more != 0) {
            checkResizable();
            if ((long) (size + more) * width > store.length) {
                grow(more);
            }
            System.arraycopy(store, end * width, store, (start + count) * width, (size - end) * width);
        }
        System.arraycopy(bytes, 0, store, start * width, bytes.length);
        size += more;
    }

    void remove(int start, int end) {
        replace(start, end, EMPTY);
    }

    @Override
    public synchronized BufferExport exportBuffer() {
        ByteBuffer memory = ByteBuffer.wrap(store, 0, size * kind.size()).slice();
        return exports.add(new BufferExport(this, memory, false, kind.bufferFormat(), kind.size()));
    }
}
