// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.protopython.objects.BufferExport;
import org.protopython.objects.BufferExporter;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.buffer.BufferRequests;

/** {@code _ctypes._CData}: memory of a C type, or a part of the memory of another such object. */
class PyCData extends PyObject implements BufferExporter {
    private MemorySegment memory;
    /** What this is a part of, null when of nothing. */
    private final PyCData base;
    /** Which part of its base. */
    private final long index;

    private final boolean owner;
    /** Whether the memory is of somebody else, and nobody has looked whether there is any. */
    private boolean doubtful;
    /** What the memory needs to stay alive: null, one object, or a dict; only of an object that is no part. */
    private Object kept;

    private PyCData(PyType type, MemorySegment memory, PyCData base, long index, boolean owner) {
        super(type);
        this.memory = memory;
        this.base = base;
        this.index = index;
        this.owner = owner;
    }

    /** With new memory; of a class that is not abstract. */
    PyCData(PyType type) {
        this(type, NativeMemory.allocate(CType.of(type).size), null, 0, true);
    }

    /** On memory of somebody else. */
    PyCData(PyType type, MemorySegment memory) {
        this(type, memory, null, 0, false);
        doubtful = memory.isNative() && memory.byteSize() > 0;
    }

    /** A part of another object. */
    PyCData(PyType type, MemorySegment memory, PyCData base, long index) {
        this(type, memory, base, index, false);
    }

    /** What is known of its class. */
    CType info() {
        return CType.of(type());
    }

    /** The memory to read or write; ValueError where there is none. */
    MemorySegment memory() {
        if (doubtful) {
            NativeMemory.checkMapped(memory.address());
            doubtful = false;
        }
        return memory;
    }

    /** NotImplementedError for memory of Java. */
    long address() {
        return NativeMemory.address(memory);
    }

    MemorySegment memoryUnchecked() {
        return memory;
    }

    PyCData base() {
        return base;
    }

    boolean isOwner() {
        return owner;
    }

    /** {@code resize()}. */
    void resize(long size) {
        MemorySegment larger = NativeMemory.allocate(size);
        larger.copyFrom(memory.asSlice(0, Math.min(size, memory.byteSize())));
        memory = larger;
    }

    private PyCData root() {
        PyCData root = this;
        while (root.base != null) {
            root = root.base;
        }
        return root;
    }

    /** {@code _objects}. */
    Object objects() {
        return kept == null ? PyNone.NONE : kept;
    }

    void setObjects(Object objects) {
        kept = objects;
    }

    /** What all memory that this is a part of needs; a dict if that can be several objects. */
    Object allKept() {
        PyCData root = root();
        if (root.kept == null) {
            CType info = root.info();
            boolean several = info.kind == CType.Kind.POINTER || info.kind == CType.Kind.FUNCTION || info.length > 0;
            root.kept = several ? new PyDict() : PyNone.NONE;
        }
        return root.kept;
    }

    /** Keeps an object alive that a part of the memory refers to. */
    void keep(long part, Object value) {
        if (value == PyNone.NONE) {
            return;
        } else if (allKept() instanceof PyDict dict) {
            dict.put(PyStrings.of(keyOf(part)), value);
        } else {
            root().kept = value;
        }
    }

    /** Keeps alive what an object keeps, and the object itself: both have one dict from now on. */
    void shareKept(PyCData source, long key) {
        Object all = source.allKept();
        if (all instanceof PyDict dict) {
            dict.put((Object) key, source);
            kept = dict;
        } else {
            PyDict dict = new PyDict();
            dict.put((Object) key, source);
            kept = dict;
        }
    }

    /** The indexes on the way from a part to the root. */
    private String keyOf(long part) {
        StringBuilder key = new StringBuilder(Integer.toHexString((int) part));
        for (PyCData at = this; at.base != null; at = at.base) {
            key.append(':').append(Integer.toHexString((int) at.index));
        }
        return key.toString();
    }

    @Override
    public BufferExport exportBuffer() {
        CType info = info();
        if (memory().byteSize() > Integer.MAX_VALUE) {
            throw BufferRequests.bufferError("C data of more than 2 GiB cannot be viewed");
        }
        int items = Arrays.stream(info.shape).reduce(1, (product, length) -> product * length);
        long itemSize = items == 0 ? itemSize(type()) : info.size / items;
        long size = owner ? memory.byteSize() : info.size;
        return new BufferExport(this, memory.asByteBuffer(), false, info.format, (int) itemSize, info.shape) {
            @Override
            public int byteCount() {
                return (int) size;
            }
        };
    }

    private static long itemSize(PyType type) {
        CType info = CType.of(type);
        return info.kind == CType.Kind.ARRAY ? itemSize(info.item) : info.size;
    }
}
