// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.util.List;
import org.protopython.objects.PyType;

/** What a class of C data says of its instances; the {@link PyType#nativeData} of that class. */
final class CType {
    /** Which of the base classes it comes from. */
    enum Kind {
        SIMPLE,
        STRUCTURE,
        UNION,
        ARRAY,
        POINTER,
        FUNCTION
    }

    private static final int[] SCALAR = {};

    final Kind kind;
    /** In bytes. */
    long size;

    long alignment = 1;
    /** Number of fields or elements, those of base classes included. */
    int length;
    /** The type of an element, or of what is pointed to; null when there is none, or it is not known yet. */
    PyType item;
    /** What a simple type is, otherwise null. */
    SimpleKind simple;
    /** Whether the bytes of a simple type are in the order that is not the machine's. */
    boolean swapped;
    /** As PEP 3118 spells it. */
    String format = "B";

    /** Of nested arrays, the outermost first. */
    int[] shape = SCALAR;
    /** Of a structure or union, without those of its bases. */
    List<PyCField> fields = List.of();
    /** Whether nothing about it can change any more, as there are instances or other types that contain it. */
    boolean isFinal;

    boolean hasPointers;
    /** {@code __pointer_type__}, null when not made yet. */
    Object pointerType;
    /** How foreign functions of this type are called, otherwise null. */
    Prototype prototype;

    CType(Kind kind) {
        this.kind = kind;
    }

    /** A copy for a subclass. */
    CType derived() {
        CType type = new CType(kind);
        type.size = size;
        type.alignment = alignment;
        type.length = length;
        type.item = item;
        type.simple = simple;
        type.swapped = swapped;
        type.format = format;
        type.shape = shape;
        type.hasPointers = hasPointers;
        type.prototype = prototype;
        return type;
    }

    /** What is known of a class; null when it is none of C data, or an abstract one. */
    static CType of(PyType type) {
        return type.nativeData() instanceof CType known ? known : null;
    }

    /** As {@link #of(PyType)} for any object. */
    static CType ofClass(Object value) {
        return value instanceof PyType type ? of(type) : null;
    }

    boolean isCharacters() {
        return isArrayOf(SimpleKind.CHAR);
    }

    boolean isWideCharacters() {
        return isArrayOf(SimpleKind.WCHAR);
    }

    private boolean isArrayOf(SimpleKind element) {
        return kind == Kind.ARRAY && CType.of(item).simple == element;
    }

    /**
     * Whether reading such an item gives a Python value and no object of C data: a simple type, but not a class that a
     * program has derived from one.
     */
    static boolean isPlain(PyType type) {
        CType known = of(type);
        return known != null && known.kind == Kind.SIMPLE && type.base() == CDataTypes.SIMPLE;
    }
}
