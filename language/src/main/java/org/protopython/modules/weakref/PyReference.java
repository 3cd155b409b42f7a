// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.weakref;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;

/** {@code weakref.ref}. The callback is called never: Java says too late that an object is gone. */
final class PyReference extends PyObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("ReferenceType", "weakref", BuiltinTypes.OBJECT, false);
    /** The references to each object, for {@code getweakrefs}; keys are compared by identity. */
    private static final Map<PyObject, List<WeakReference<PyReference>>> ALL = new WeakHashMap<>();

    private final WeakReference<Object> referent;
    private final Object callback;
    private Long hash;

    private PyReference(PyType type, Object referent, Object callback) {
        super(type);
        this.referent = new WeakReference<>(referent);
        this.callback = callback;
    }

    /** A reference; the same one again for the same object when there is no callback. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static PyReference of(PyType type, PyObject object, Object callback) {
        synchronized (ALL) {
            if (type == TYPE && callback == null) {
                for (PyReference known : existing(object)) {
                    if (known.type() == TYPE && known.callback == null) {
                        return known;
                    }
                }
            }
            PyReference made = new PyReference(type, object, callback);
            ALL.computeIfAbsent(object, key -> new ArrayList<>()).add(new WeakReference<>(made));
            return made;
        }
    }

    /** The references to an object that are alive. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static List<PyReference> existing(Object object) {
        List<PyReference> result = new ArrayList<>();
        synchronized (ALL) {
            List<WeakReference<PyReference>> known = object instanceof PyObject key ? ALL.get(key) : null;
            if (known != null) {
                known.removeIf(reference -> reference.get() == null);
                known.forEach(reference -> result.add(reference.get()));
                result.removeIf(reference -> reference == null);
            }
        }
        return result;
    }

    /** The object, or null when it is gone. */
    Object get() {
        return referent.get();
    }

    /** The callback, or null. */
    Object callback() {
        return callback;
    }

    /** The hash of the object, kept from when it was first asked for; null before. */
    Long hash() {
        return hash;
    }

    void setHash(long newHash) {
        hash = newHash;
    }
}
