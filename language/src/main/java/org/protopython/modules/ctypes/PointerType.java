// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.SequenceOperands;
import org.protopython.runtime.Errors;

/** {@code _Pointer}: pointers to data of a type. */
@PyTypeMethods(value = "_Pointer", doc = """
    Abstract class of pointers to C data of one type.

    POINTER() makes a class of them, pointer() a pointer to an object.\
    """)
final class PointerType {
    private static final String NO_DELETION = "Pointer does not support item deletion";

    private PointerType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        CType known = CType.of(cls);
        if (known == null || known.item == null) {
            throw Errors.typeError("Cannot create instance: has no _type_");
        }
        known.isFinal = true;
        return new PyCData(cls);
    }

    @PyBuiltin("__init__(self, value=<unrepresentable>, /)")
    static void initialise(PyCData self, Object value) {
        if (value != null) {
            setContents(self, value);
        }
    }

    @PyBuiltin("__bool__(self, /)")
    static boolean isTrue(PyCData self) {
        return NativeMemory.pointer(self.memory()) != 0;
    }

    @PyGetter(
            value = "contents",
            doc = "What the pointer points to, anew each time. Setting it makes the pointer point to other C data.")
    static Object contents(PyCData self) {
        PyType item = self.info().item;
        return DataAccess.partOf(self, item, element(self, 0), 0);
    }

    /** As in CPython, whatever its type. */
    @PySetter("contents")
    static void setContents(PyCData self, Object value) {
        if (value == null) {
            throw Errors.typeError(NO_DELETION);
        }
        PyType item = self.info().item;
        if (!(value instanceof PyCData data)) {
            throw Errors.typeError("expected %s instead of %s", item, PyType.of(value));
        }
        NativeMemory.setPointer(self.memory(), data.address());
        self.keep(1, value);
        self.keep(0, data.allKept());
    }

    private static MemorySegment element(PyCData self, long index) {
        long address = NativeMemory.pointer(self.memory());
        long size = CType.of(self.info().item).size;
        if (address == 0) {
            throw Errors.valueError("NULL pointer access");
        }
        return NativeMemory.dereference(address + index * size, size);
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyCData self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        return item(self, Conversions.toIndexLong(key, "Pointer indices must be integer"));
    }

    private static Object item(PyCData self, long index) {
        return DataAccess.get(self, self.info().item, element(self, index), index);
    }

    /** There is no length that could stand for what a slice leaves out. */
    private static Object slice(PyCData self, PySlice slice) {
        long step = slice.step() == PyNone.NONE ? 1 : Conversions.toIndexLong(slice.step());
        if (step == 0) {
            throw Errors.valueError("slice step cannot be zero");
        } else if (slice.start() == PyNone.NONE && step < 0) {
            throw Errors.valueError("slice start is required for step < 0");
        } else if (slice.stop() == PyNone.NONE) {
            throw Errors.valueError("slice stop is required");
        }
        long start = slice.start() == PyNone.NONE ? 0 : Conversions.toIndexLong(slice.start());
        long stop = Conversions.toIndexLong(slice.stop());
        long count = step < 0
                ? (start <= stop ? 0 : (start - stop - 1) / -step + 1)
                : (stop <= start ? 0 : (stop - start - 1) / step + 1);
        Object[] items = new Object[SequenceOperands.repeatedLength(1, count < 0 ? Long.MAX_VALUE : count)];
        SimpleKind kind = CType.of(self.info().item).simple;
        int[] characters = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            long index = start + i * step;
            if (kind == SimpleKind.CHAR) {
                characters[i] = element(self, index).get(JAVA_BYTE, 0);
            } else if (kind == SimpleKind.WCHAR) {
                characters[i] = element(self, index).get(JAVA_INT_UNALIGNED, 0);
            } else {
                items[i] = item(self, index);
            }
        }
        if (kind == SimpleKind.CHAR) {
            byte[] bytes = new byte[characters.length];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) characters[i];
            }
            return new PyBytes(bytes);
        }
        return kind == SimpleKind.WCHAR ? PyStrings.ofCodePoints(characters, 0, characters.length) : new PyList(items);
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void set(PyCData self, Object key, Object value) {
        long index = Conversions.toIndexLong(key);
        DataAccess.set(self, self.info().item, element(self, index), index, value);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyCData self, Object key) {
        throw Errors.typeError(NO_DELETION);
    }
}
