// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyRange;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Items;

/** Built-in sequences as arrays; a list can be changed from outside. */
final class Sequences {
    private Sequences() {}

    static boolean is(PyObject self) {
        return self instanceof PyList
                || self instanceof PyTuple
                || self instanceof PyRange
                || self instanceof PyBytes
                || self instanceof PyByteArray;
    }

    static boolean isMutable(PyObject self) {
        return self instanceof PyList;
    }

    static long size(PyObject self) {
        return switch (self) {
            case PyList list -> list.size();
            case PyTuple tuple -> tuple.size();
            case PyRange range -> range.length();
            case PyBytes bytes -> bytes.value().length;
            default -> ((PyByteArray) self).size();
        };
    }

    @TruffleBoundary
    static Object read(PyObject self, long index) throws InvalidArrayIndexException {
        if (index < 0 || index >= size(self)) {
            throw InvalidArrayIndexException.create(index);
        }
        return Items.get(self, index);
    }

    @TruffleBoundary
    static void write(PyObject self, long index, Object value) throws InvalidArrayIndexException {
        PyList list = (PyList) self;
        if (index == list.size()) {
            list.append(value);
        } else if (index < 0 || index > list.size()) {
            throw InvalidArrayIndexException.create(index);
        } else {
            list.set((int) index, value);
        }
    }

    @TruffleBoundary
    static void remove(PyObject self, long index) throws InvalidArrayIndexException {
        PyList list = (PyList) self;
        if (index < 0 || index >= list.size()) {
            throw InvalidArrayIndexException.create(index);
        }
        list.remove((int) index);
    }
}
