// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.runtime.PythonContext;

/** The classes that {@code type * length} has made, which are the same for the same type and length. */
final class ArrayTypes {
    private final Map<PyType, Map<Long, WeakReference<PyType>>> known = new WeakHashMap<>();

    private ArrayTypes() {}

    static PyType of(PyType item, long length) {
        ArrayTypes types = PythonContext.get(null).extension(ArrayTypes.class, unused -> new ArrayTypes());
        synchronized (types.known) {
            Map<Long, WeakReference<PyType>> ofItem = types.known.computeIfAbsent(item, unused -> new HashMap<>());
            WeakReference<PyType> reference = ofItem.get(length);
            PyType found = reference == null ? null : reference.get();
            if (found == null) {
                found = make(item, length);
                ofItem.put(length, new WeakReference<>(found));
            }
            return found;
        }
    }

    private static PyType make(PyType item, long length) {
        PyDict namespace = new PyDict();
        namespace.put("_length_", length);
        namespace.put("_type_", item);
        return (PyType) Calls.call(
                CDataTypes.ARRAY_META,
                PyStrings.of(item.name() + "_Array_" + length),
                new PyTuple(CDataTypes.ARRAY),
                namespace);
    }
}
