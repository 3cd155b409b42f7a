// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.ReferringObject;
import org.protopython.runtime.PythonContext;

/** {@code threading.local}: attributes that each thread has for itself. */
final class PyLocal extends PyObject implements ReferringObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("_local", "_thread", BuiltinTypes.OBJECT, false);

    /** Where the current thread finds its attributes; it must not hold them, as they may refer to this object. */
    private final ThreadLocal<WeakReference<PyDict>> found = new ThreadLocal<>();

    private final Map<ThreadLocals, PyDict> held = Collections.synchronizedMap(new WeakHashMap<>());
    private final Object[] arguments;
    private final PyDict keywords;

    /** The arguments are given to {@code __init__} again in each thread. */
    PyLocal(PyType type, Object[] arguments, PyDict keywords) {
        super(type);
        this.arguments = arguments;
        this.keywords = keywords;
    }

    Object[] arguments() {
        return arguments;
    }

    PyDict keywords() {
        return keywords;
    }

    /** Null before the current thread has asked. */
    PyDict dictOrNull() {
        WeakReference<PyDict> dict = found.get();
        return dict == null ? null : dict.get();
    }

    PyDict newDict() {
        ThreadLocals current = ThreadLocals.current(PythonContext.get(null));
        PyDict dict = new PyDict();
        held.put(current, dict);
        current.add(this);
        found.set(new WeakReference<>(dict));
        return dict;
    }

    /** The attributes of the current thread. */
    @Override
    public void addReferents(Collection<Object> referents) {
        PyDict own = dictOrNull();
        if (own != null) {
            referents.add(own);
        }
    }

    /** Drops the attributes of the current thread. */
    void forget() {
        forget(ThreadLocals.current(PythonContext.get(null)));
    }

    void forget(ThreadLocals current) {
        found.remove();
        held.remove(current);
    }
}
