// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.interop.UnsupportedTypeException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyHashIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Foreign;
import org.protopython.runtime.PException;

/** Dictionaries as hashes. */
final class Entries {
    private Entries() {}

    static PyDict of(PyObject self) throws UnsupportedMessageException {
        if (self instanceof PyDict dict) {
            return dict;
        }
        throw UnsupportedMessageException.create();
    }

    @TruffleBoundary
    static boolean isHashable(Object key) {
        Object hash = PyType.of(Foreign.toPython(key)).slot(Slot.HASH);
        return hash != null && hash != PyNone.NONE;
    }

    @TruffleBoundary
    static boolean contains(PyDict dict, Object key) {
        return isHashable(key) && dict.contains(Foreign.toPython(key));
    }

    @TruffleBoundary
    static Object read(PyDict dict, Object key) throws UnknownKeyException {
        Object value = isHashable(key) ? dict.get(Foreign.toPython(key)) : null;
        if (value == null) {
            throw UnknownKeyException.create(key);
        }
        return value;
    }

    @TruffleBoundary
    static void write(PyDict dict, Object key, Object value) throws UnsupportedTypeException {
        try {
            dict.put(Foreign.toPython(key), Foreign.toPython(value));
        } catch (PException e) {
            throw UnsupportedTypeException.create(new Object[] {key}, "unhashable", e);
        }
    }

    @TruffleBoundary
    static void remove(PyDict dict, Object key) throws UnknownKeyException {
        if (!contains(dict, key)) {
            throw UnknownKeyException.create(key);
        }
        dict.remove(Foreign.toPython(key));
    }

    @TruffleBoundary
    static Object iterator(PyDict dict) {
        return new LookaheadIterator(
                new PyHashIterator(BuiltinTypes.DICT_ITEMITERATOR, dict, PyHashIterator.Kind.ITEMS, false));
    }
}
