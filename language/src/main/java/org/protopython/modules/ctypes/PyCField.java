// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code ctypes.CField}: a field of a structure or union, as a descriptor. */
final class PyCField extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("CField", "ctypes", BuiltinTypes.OBJECT, false);

    private final String name;
    private final PyType fieldType;
    private final long offset;
    private final long size;
    private final long index;
    /** 0 for a field that is no bit field. */
    private final int bitSize;

    private final int bitOffset;
    private final boolean anonymous;

    PyCField(
            String name,
            PyType fieldType,
            long offset,
            long size,
            long index,
            int bitSize,
            int bitOffset,
            boolean anonymous) {
        super(TYPE);
        this.name = name;
        this.fieldType = fieldType;
        this.offset = offset;
        this.size = size;
        this.index = index;
        this.bitSize = bitSize;
        this.bitOffset = bitOffset;
        this.anonymous = anonymous;
    }

    /** The field as one of a structure that contains the field's structure without a name of its own. */
    PyCField within(PyCField outer) {
        return new PyCField(
                name, fieldType, outer.offset + offset, size, outer.index + index, bitSize, bitOffset, anonymous);
    }

    PyCField asAnonymous() {
        return new PyCField(name, fieldType, offset, size, index, bitSize, bitOffset, true);
    }

    String name() {
        return name;
    }

    PyType fieldType() {
        return fieldType;
    }

    /** From the beginning of the structure, in bytes. */
    long offset() {
        return offset;
    }

    /** In bytes. */
    long size() {
        return size;
    }

    long index() {
        return index;
    }

    boolean isBitField() {
        return bitSize != 0;
    }

    int bitSize() {
        return isBitField() ? bitSize : (int) (size * Byte.SIZE);
    }

    /** From the lowest bit of the number that lies at the offset. */
    int bitOffset() {
        return bitOffset;
    }

    boolean isAnonymous() {
        return anonymous;
    }
}
