// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.ctypes;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.protopython.ops.Identity;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/**
 * What C sees as {@code PyObject *}: the {@code id()} of an object, by which it is found again as long as it lives. No C
 * code can look into it.
 */
final class ObjectHandles {
    /** References that may be dead before they are looked through. */
    private static final int FEW = 1024;

    private final Map<Long, WeakReference<Object>> objects = new HashMap<>();
    private final Map<Long, List<Object>> kept = new HashMap<>();
    private int limit = FEW;

    private ObjectHandles() {}

    static ObjectHandles of(PythonContext context) {
        return context.extension(ObjectHandles.class, unused -> new ObjectHandles());
    }

    /** Who asks keeps the object alive. */
    synchronized long handleOf(Object value) {
        long handle = Identity.id(value);
        objects.put(handle, new WeakReference<>(value));
        if (objects.size() > limit) {
            objects.values().removeIf(reference -> reference.get() == null);
            limit = Math.max(FEW, objects.size() * 2);
        }
        return handle;
    }

    /** Keeps an object alive until it is released as often. */
    synchronized void keep(long handle) {
        Object value = resolve(handle);
        kept.computeIfAbsent(handle, key -> new ArrayList<>()).add(value);
    }

    synchronized void release(long handle) {
        kept.computeIfPresent(handle, (key, values) -> {
            values.removeLast();
            return values.isEmpty() ? null : values;
        });
    }

    /** ValueError when there is no such object. */
    synchronized Object resolve(long handle) {
        if (handle == 0) {
            throw Errors.valueError("PyObject is NULL");
        }
        WeakReference<Object> found = objects.get(handle);
        Object value = found == null ? null : found.get();
        if (value == null) {
            throw Errors.valueError("no object is known at 0x%s", Long.toHexString(handle));
        }
        return value;
    }
}
