// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.weakref;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.memory.WeakReferences;

/** The module {@code _weakref}. */
@PyModule(value = "_weakref", doc = "The part of the module weakref that is built in.")
public final class WeakrefModule {
    @PyConstant("ref")
    static final PyType REF = PyReference.TYPE;

    @PyConstant("ReferenceType")
    static final PyType REFERENCE_TYPE = PyReference.TYPE;

    @PyConstant("ProxyType")
    static final PyType PROXY = PyReference.PROXY;

    @PyConstant("CallableProxyType")
    static final PyType CALLABLE_PROXY = PyReference.CALLABLE_PROXY;

    static {
        ProxyType.define();
    }

    private WeakrefModule() {}

    @PyBuiltin(value = "getweakrefcount(object, /)", doc = "How many weak references to an object there are.")
    static long count(Object object) {
        return WeakReferences.of(object).size();
    }

    @PyBuiltin(value = "getweakrefs(object, /)", doc = "The weak references to an object, as a list.")
    static Object references(Object object) {
        return new PyList(WeakReferences.of(object).toArray());
    }

    @PyBuiltin(value = "proxy(object, callback=None, /)", doc = """
        An object that acts as the given one, but does not keep it alive.

        Using it when that is gone raises ReferenceError. callback, if it is not None, is then called with
        the proxy.\
        """)
    static Object proxy(Object object, Object callback) {
        PyObject referent = ReferenceType.checked(object);
        boolean callable = PyType.of(object).slot(Slot.CALL) != null;
        PyType type = callable ? PyReference.CALLABLE_PROXY : PyReference.PROXY;
        return PyReference.of(type, referent, callback == PyNone.NONE ? null : callback);
    }

    @PyBuiltin(
            value = "_remove_dead_weakref(dct, key, /)",
            doc = "Remove a key from a dict if its value is a weak reference to an object that is gone.")
    static void removeDead(PyDict dct, Object key) {
        if (dct.get(key) instanceof PyReference reference && reference.get() == null) {
            dct.remove(key);
        }
    }
}
