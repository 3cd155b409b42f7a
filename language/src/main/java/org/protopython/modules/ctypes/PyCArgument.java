// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.foreign.MemorySegment;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code CArgObject}: a value as a foreign function takes it. */
final class PyCArgument extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineFinalForModule("CArgObject", "_ctypes");
    /** The letter of structures and unions that are passed by value. */
    static final char BY_VALUE = 'V';

    private final char letter;
    private final MemorySegment value;
    private final PyType structure;
    private final Object kept;
    /** Memory of Java that the pointer points into, otherwise null. */
    private MemorySegment lent;

    private MemorySegment copy;

    private PyCArgument(char letter, MemorySegment value, PyType structure, Object kept) {
        super(TYPE);
        this.letter = letter;
        this.value = value;
        this.structure = structure;
        this.kept = kept;
    }

    /**
     * A value of a simple type.
     *
     * @param value the memory it lies in
     * @param kept what must live as long as the argument does
     */
    static PyCArgument of(SimpleKind kind, MemorySegment value, Object kept) {
        return new PyCArgument(kind.letter(), value, null, kept);
    }

    /** A pointer to an object of C data, or to what lies behind its beginning. */
    static PyCArgument reference(PyCData data, long offset) {
        MemorySegment memory = data.memory();
        if (memory.isNative()) {
            return pointer(memory.address() + offset, data);
        }
        PyCArgument argument = pointer(offset, data);
        argument.lent = memory;
        return argument;
    }

    /** A pointer to memory. */
    static PyCArgument pointer(long address, Object kept) {
        MemorySegment value = NativeMemory.scratch(Long.BYTES);
        NativeMemory.setPointer(value, address);
        return new PyCArgument(SimpleKind.POINTER.letter(), value, null, kept);
    }

    /** A copy of a structure or union. */
    static PyCArgument byValue(PyCData data) {
        MemorySegment value = NativeMemory.scratch(data.info().size);
        value.copyFrom(data.memory());
        return new PyCArgument(BY_VALUE, value, data.type(), data);
    }

    /** Whether the function gets a copy of memory that C cannot see. */
    boolean isLent() {
        return lent != null;
    }

    /** Makes the copy for the time of a call. The argument may be used by one call at a time. */
    void lend() {
        if (lent != null && copy == null) {
            copy = NativeMemory.allocate(lent.byteSize());
            copy.copyFrom(lent);
            NativeMemory.setPointer(value, NativeMemory.pointer(value) + copy.address());
        }
    }

    /** Copies back what the function has changed. */
    void takeBack() {
        if (copy != null) {
            lent.copyFrom(copy);
            NativeMemory.setPointer(value, NativeMemory.pointer(value) - copy.address());
            copy = null;
        }
    }

    /** The letter of a simple type, or {@link #BY_VALUE}. */
    char letter() {
        return letter;
    }

    MemorySegment value() {
        return value;
    }

    /** The class of what is passed by value, otherwise null. */
    PyType structure() {
        return structure;
    }

    /** What it was made of. */
    Object kept() {
        return kept;
    }
}
