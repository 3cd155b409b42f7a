// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.objects;

/** {@code property}; absent accessors are {@code None}. */
public final class PyProperty extends PyObject {
    private Object getter;
    private Object setter;
    private Object deleter;
    private Object doc;
    private Object name;
    private boolean getterDoc;

    public PyProperty(PyType type) {
        super(type);
        getter = PyNone.NONE;
        setter = PyNone.NONE;
        deleter = PyNone.NONE;
        doc = PyNone.NONE;
    }

    /** {@code property.__init__}. */
    public void initialise(Object newGetter, Object newSetter, Object newDeleter, Object newDoc, boolean docOfGetter) {
        getter = newGetter;
        setter = newSetter;
        deleter = newDeleter;
        doc = newDoc;
        getterDoc = docOfGetter;
    }

    public Object getter() {
        return getter;
    }

    public Object setter() {
        return setter;
    }

    public Object deleter() {
        return deleter;
    }

    public Object doc() {
        return doc;
    }

    public void setDoc(Object newDoc) {
        doc = newDoc;
    }

    /** Whether the doc string came from the getter and so follows a new getter. */
    public boolean isGetterDoc() {
        return getterDoc;
    }

    /** The name given by {@code __set_name__}, or null. */
    public Object name() {
        return name;
    }

    public void setName(Object newName) {
        name = newName;
    }
}
