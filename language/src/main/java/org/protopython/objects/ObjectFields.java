// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

import com.oracle.truffle.api.object.DynamicObjectLibrary;
import com.oracle.truffle.api.object.Shape;
import java.util.Collection;

/**
 * What objects hold themselves, by key, through their shapes: names of attributes, descriptors of slots, hidden keys.
 *
 * <p>Once there are several threads (see {@link Sharing}), fields are written under the lock of their object, and its
 * shape is a shared one, whose fields never move: whoever has found a field by a shape may then read it without the
 * lock.
 */
public final class ObjectFields {
    private static final DynamicObjectLibrary LIBRARY = DynamicObjectLibrary.getUncached();

    private ObjectFields() {}

    /** The value of a field, null when there is none. */
    public static Object get(PyObject self, Object key) {
        if (Sharing.isSingle()) {
            return LIBRARY.getOrDefault(self, key, null);
        }
        synchronized (self) {
            return LIBRARY.getOrDefault(self, key, null);
        }
    }

    public static void put(PyObject self, Object key, Object value) {
        put(LIBRARY, self, key, value);
    }

    /** As {@link #put(PyObject, Object, Object)}, for nodes. */
    public static void put(DynamicObjectLibrary library, PyObject self, Object key, Object value) {
        if (Sharing.isSingle()) {
            library.put(self, key, value);
        } else {
            synchronized (self) {
                share(library, self);
                library.put(self, key, value);
            }
        }
    }

    /**
     * Puts an attribute into an object that keeps its attributes in fields; false, and nothing put, when it keeps them
     * in its dictionary.
     */
    public static boolean putAttribute(DynamicObjectLibrary library, PyObject self, Object key, Object value) {
        if (Sharing.isSingle()) {
            if (usesDict(library, self)) {
                return false;
            }
            library.put(self, key, value);
            return true;
        }
        synchronized (self) {
            if (usesDict(library, self)) {
                return false;
            }
            share(library, self);
            library.put(self, key, value);
            return true;
        }
    }

    /** The attribute of that name among an object's own, null when there is none. */
    public static Object getAttribute(PyObject self, String name) {
        if (Sharing.isSingle()) {
            return find(self, name);
        }
        synchronized (self) {
            return find(self, name);
        }
    }

    private static Object find(PyObject self, String name) {
        PyDict dict = dict(self);
        return dict == null ? LIBRARY.getOrDefault(self, name, null) : dict.get(name);
    }

    public static void putAttribute(PyObject self, String name, Object value) {
        if (!putAttribute(LIBRARY, self, name, value)) {
            dict(self).put(name, value);
        }
    }

    /** Whether there was such an attribute. */
    public static boolean removeAttribute(PyObject self, String name) {
        synchronized (self) {
            PyDict dict = dict(self);
            return dict == null ? remove(self, name) : dict.remove(PyStrings.of(name)) != null;
        }
    }

    /** Whether there was such a field. */
    public static boolean remove(PyObject self, Object key) {
        if (Sharing.isSingle()) {
            return LIBRARY.removeKey(self, key);
        }
        synchronized (self) {
            share(LIBRARY, self);
            return LIBRARY.removeKey(self, key);
        }
    }

    private static boolean usesDict(DynamicObjectLibrary library, PyObject self) {
        return (library.getShapeFlags(self) & PyObject.HAS_DICT) != 0;
    }

    /** The dictionary the attributes are in; null while they are fields, to which they never go back. */
    private static PyDict dict(PyObject self) {
        return usesDict(LIBRARY, self) ? (PyDict) get(self, PyObject.DICT) : null;
    }

    /** Moves the attributes into a dictionary, if they are not in one yet. */
    public static PyDict moveToDict(PyObject self) {
        synchronized (self) {
            PyDict dict = dict(self);
            if (dict != null) {
                return dict;
            }
            Object[] keys = LIBRARY.getKeyArray(self);
            dict = copyFields(self, keys);
            Shape empty = PyType.of(self).instanceShape();
            if (Sharing.isSingle() && hasAttributesOnly(keys) && isSameLayout(self, empty)) {
                LIBRARY.resetShape(self, empty);
                setDict(self, dict);
                return dict;
            }
            setDict(self, dict);
            for (Object key : keys) {
                if (key instanceof String) {
                    remove(self, key);
                }
            }
            return dict;
        }
    }

    private static boolean hasAttributesOnly(Object[] keys) {
        for (Object key : keys) {
            if (!(key instanceof String)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameLayout(PyObject self, Shape shape) {
        return self.getShape().getLayoutClass() == shape.getLayoutClass();
    }

    /** The attributes as a dictionary: the one they are in, or a copy of those that are in fields. */
    public static PyDict attributes(PyObject self) {
        synchronized (self) {
            PyDict dict = dict(self);
            return dict == null ? copyFields(self, LIBRARY.getKeyArray(self)) : dict;
        }
    }

    private static PyDict copyFields(PyObject self, Object[] keys) {
        PyDict copy = new PyDict();
        for (Object key : keys) {
            if (key instanceof String name) {
                copy.put(name, LIBRARY.getOrDefault(self, name, null));
            }
        }
        return copy;
    }

    /** Adds the values of the attributes and slots to a collection, and the dictionary that the attributes are in. */
    public static void addValues(PyObject self, Collection<Object> found) {
        synchronized (self) {
            PyDict dict = dict(self);
            if (dict != null) {
                found.add(dict);
            }
            // hidden keys are not among these
            for (Object key : LIBRARY.getKeyArray(self)) {
                Object value = LIBRARY.getOrDefault(self, key, null);
                if (value != null) {
                    found.add(value);
                }
            }
        }
    }

    /** Lets another dictionary hold the attributes. */
    public static void setDict(PyObject self, PyDict dict) {
        synchronized (self) {
            put(self, PyObject.DICT, dict);
            LIBRARY.setShapeFlags(self, LIBRARY.getShapeFlags(self) | PyObject.HAS_DICT);
        }
    }

    static void setType(PyObject self, PyType type) {
        synchronized (self) {
            if (!Sharing.isSingle()) {
                share(LIBRARY, self);
            }
            LIBRARY.setDynamicType(self, type);
        }
    }

    private static void share(DynamicObjectLibrary library, PyObject self) {
        if (!library.isShared(self)) {
            library.markShared(self);
        }
    }
}
