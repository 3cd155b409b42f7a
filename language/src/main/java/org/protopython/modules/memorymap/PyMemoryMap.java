// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.memorymap;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.BufferExports;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.ops.buffer.BufferRequests;
import org.protopython.runtime.Errors;

/** {@code mmap.mmap}: mapped memory and a position in it. Its methods hold its monitor while they use the memory. */
final class PyMemoryMap extends PyObject implements BufferExporter {
    static final PyType TYPE = BuiltinTypes.defineForModule("mmap", "mmap", BuiltinTypes.OBJECT, false);

    private final Access access;
    private final long offset;
    /** A descriptor of its own, -1 if it has none. */
    private final int descriptor;

    private final Growth growth;
    private final BufferExports exports = new BufferExports();
    /** Null when closed. */
    private MappedMemory memory;

    private long position;

    /**
     * Around memory that is mapped already.
     *
     * @param offset where in the file the memory begins
     * @param descriptor its own for the file, -1 if it has none
     */
    PyMemoryMap(PyType type, MappedMemory memory, Access access, long offset, int descriptor, Growth growth) {
        super(type);
        this.memory = memory;
        this.access = access;
        this.offset = offset;
        this.descriptor = descriptor;
        this.growth = growth;
    }

    /** What can become of the size. */
    enum Growth {
        ANY,
        /** Memory that processes share without a file. */
        SHRINKS_ONLY,
        /** The file is not known any more. */
        UNTRACKED
    }

    Access access() {
        return access;
    }

    long offset() {
        return offset;
    }

    int descriptor() {
        return descriptor;
    }

    Growth growth() {
        return growth;
    }

    boolean isClosed() {
        return memory == null;
    }

    private MappedMemory memory() {
        if (memory == null) {
            throw Errors.valueError("mmap closed or invalid");
        }
        return memory;
    }

    /** The memory; ValueError when closed. */
    MemorySegment segment() {
        return memory().segment();
    }

    long size() {
        return segment().byteSize();
    }

    long position() {
        segment();
        return position;
    }

    void setPosition(long position) {
        this.position = position;
    }

    /** Bytes behind the position. */
    long rest() {
        return Math.max(0, size() - position);
    }

    int get(long index) {
        return segment().get(ValueLayout.JAVA_BYTE, index) & 0xFF;
    }

    byte[] copy(long start, long length) {
        return segment().asSlice(start, length).toArray(ValueLayout.JAVA_BYTE);
    }

    void put(long start, byte[] bytes) {
        MemorySegment.copy(bytes, 0, segment(), ValueLayout.JAVA_BYTE, start, bytes.length);
    }

    /** TypeError when the memory is not to be written to. */
    void checkWritable() {
        segment();
        if (access == Access.READ) {
            throw Errors.typeError("mmap can't modify a readonly memory map.");
        }
    }

    /** Puts memory of another size in the place of this. */
    void resize(long size) {
        memory = memory().resized(size);
    }

    /** TypeError for memory that cannot change its size, BufferError while somebody looks at it. */
    void checkResizable() {
        segment();
        if (exports.any()) {
            throw BufferRequests.bufferError("mmap can't resize with extant buffers exported.");
        } else if (access == Access.READ || access == Access.COPY) {
            throw Errors.typeError("mmap can't resize a readonly or copy-on-write memory map.");
        }
    }

    /** Releases the memory; BufferError while somebody looks at it. */
    void close() {
        if (memory != null && exports.any()) {
            throw BufferRequests.bufferError("cannot close exported pointers exist");
        } else if (memory != null) {
            memory.release();
            memory = null;
        }
    }

    @Override
    public synchronized BufferExport exportBuffer() {
        if (size() > Integer.MAX_VALUE) {
            throw BufferRequests.bufferError("mapped memory of more than 2 GiB cannot be viewed");
        }
        return exports.add(new BufferExport(this, segment().asByteBuffer(), access == Access.READ, "B", 1));
    }
}
