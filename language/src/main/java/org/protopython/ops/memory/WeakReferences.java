// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.memory;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.protopython.objects.PyObject;

/** The weak references to each object, which {@code __weakref__} and the module {@code weakref} look up. */
public final class WeakReferences {
    /** Keys are compared by identity. */
    private static final Map<PyObject, List<WeakReference<PyObject>>> ALL = new WeakHashMap<>();

    private WeakReferences() {}

    /** What a function makes of an object's list, to which nothing else comes meanwhile. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static <T> T update(PyObject object, Function<List<WeakReference<PyObject>>, T> function) {
        synchronized (ALL) {
            return function.apply(ALL.computeIfAbsent(object, key -> new ArrayList<>(1)));
        }
    }

    /** The references to an object that are alive, the shared one first. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static List<PyObject> of(Object object) {
        if (!(object instanceof PyObject key)) {
            return Collections.emptyList();
        }
        List<PyObject> result = new ArrayList<>();
        synchronized (ALL) {
            for (WeakReference<PyObject> each : ALL.getOrDefault(key, Collections.emptyList())) {
                PyObject known = each.get();
                if (known != null) {
                    result.add(known);
                }
            }
        }
        return result;
    }
}
