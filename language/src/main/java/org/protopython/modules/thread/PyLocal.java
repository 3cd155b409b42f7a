// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import java.util.Collection;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.ReferringObject;

/** {@code threading.local}: attributes that each thread has for itself. */
final class PyLocal extends PyObject implements ReferringObject {
    static final PyType TYPE = BuiltinTypes.defineForModule("_local", "_thread", BuiltinTypes.OBJECT, false);

    private final ThreadLocal<PyDict> dicts = new ThreadLocal<>();
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
        return dicts.get();
    }

    PyDict newDict() {
        PyDict dict = new PyDict();
        dicts.set(dict);
        return dict;
    }

    /** The attributes of the current thread. */
    @Override
    public void addReferents(Collection<Object> found) {
        PyDict own = dicts.get();
        if (own != null) {
            found.add(own);
        }
    }

    void forget() {
        dicts.remove();
    }
}
