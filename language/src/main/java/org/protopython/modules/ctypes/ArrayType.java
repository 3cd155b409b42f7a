// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Items;
import org.protopython.ops.SliceBounds;
import org.protopython.runtime.Errors;

/** {@code Array}. */
@PyTypeMethods(value = "Array", doc = """
    Abstract class of C arrays with a certain number of items of one type.

    Multiplying a C type by a number makes a class of arrays; its arguments are the first items.\
    """)
final class ArrayType {
    private static final String INVALID = "invalid index";

    private ArrayType() {}

    @PyBuiltin("__init__(self, /, *args, **kwargs)")
    static void initialise(PyCData self, Object[] args, PyDict kwargs) {
        for (int i = 0; i < args.length; i++) {
            set(self, i, args[i]);
        }
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            kind = Kind.CLASS_METHOD,
            doc = "The class with type arguments, as annotations write it.")
    static Object alias(Object cls, Object item) {
        return GenericAliases.of(cls, item);
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyCData self) {
        return self.info().length;
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object get(PyCData self, Object key) {
        if (key instanceof PySlice slice) {
            return slice(self, slice);
        }
        return element(self, index(self, key, "indices must be integers"));
    }

    private static int index(PyCData self, Object key, String refusal) {
        long index = Conversions.toIndexLong(key, refusal);
        int length = self.info().length;
        long actual = index < 0 ? index + length : index;
        if (actual < 0 || actual >= length) {
            throw Errors.indexError(INVALID);
        }
        return (int) actual;
    }

    private static Object element(PyCData self, int index) {
        return DataAccess.get(self, self.info().item, part(self, index), index);
    }

    private static MemorySegment part(PyCData self, int index) {
        long size = CType.of(self.info().item).size;
        return self.memory().asSlice(index * size, size);
    }

    private static Object slice(PyCData self, PySlice slice) {
        CType info = self.info();
        SliceBounds bounds = SliceBounds.of(slice, info.length);
        if (info.isCharacters()) {
            byte[] bytes = new byte[bounds.count()];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = self.memory().get(JAVA_BYTE, bounds.start() + (long) i * bounds.step());
            }
            return new PyBytes(bytes);
        } else if (info.isWideCharacters()) {
            int[] codePoints = new int[bounds.count()];
            for (int i = 0; i < codePoints.length; i++) {
                long index = bounds.start() + (long) i * bounds.step();
                codePoints[i] = self.memory().get(JAVA_INT_UNALIGNED, index * Integer.BYTES);
            }
            return PyStrings.ofCodePoints(codePoints, 0, codePoints.length);
        }
        Object[] items = new Object[bounds.count()];
        for (int i = 0; i < items.length; i++) {
            items[i] = element(self, bounds.start() + i * bounds.step());
        }
        return new PyList(items);
    }

    @PyBuiltin("__setitem__(self, key, value, /)")
    static void setItem(PyCData self, Object key, Object value) {
        if (key instanceof PySlice slice) {
            SliceBounds bounds = SliceBounds.of(slice, self.info().length);
            if (Items.length(value) != bounds.count()) {
                throw Errors.valueError("Can only assign sequence of same size");
            }
            for (int i = 0; i < bounds.count(); i++) {
                set(self, bounds.start() + i * bounds.step(), Items.get(value, (long) i));
            }
        } else {
            set(self, index(self, key, "indices must be integer"), value);
        }
    }

    private static void set(PyCData self, int index, Object value) {
        if (index >= self.info().length) {
            throw Errors.indexError(INVALID);
        }
        DataAccess.set(self, self.info().item, part(self, index), index, value);
    }

    @PyBuiltin("__delitem__(self, key, /)")
    static void delete(PyCData self, Object key) {
        throw Errors.typeError("Array does not support item deletion");
    }
}
