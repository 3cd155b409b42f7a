// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.thread;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Keywords;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code threading.local}. */
@PyTypeMethods(value = "_local", doc = "An object whose attributes each thread has for itself.")
final class LocalType {
    private static final String DICT = "__dict__";

    private LocalType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        boolean hasArguments = args.length > 0 || (kwargs != null && kwargs.size() > 0);
        if (hasArguments && Calls.isObjectInit(cls.lookup(Slot.INIT.dunder()))) {
            throw Errors.typeError("Initialization arguments are not supported");
        }
        PyLocal local = new PyLocal(cls, args, kwargs);
        local.newDict(); // this thread's __init__ is called by whoever makes the object
        return local;
    }

    /** The current thread's attributes; a thread that asks for the first time runs {@code __init__}. */
    private static PyDict dict(PyLocal self) {
        PyDict dict = self.dictOrNull();
        if (dict != null) {
            return dict;
        }
        dict = self.newDict();
        Object init = PyType.of(self).lookup(Slot.INIT.dunder());
        if (!Calls.isObjectInit(init)) {
            try {
                Keywords.call(Descriptors.bind(init, self, PyType.of(self)), self.arguments(), self.keywords());
            } catch (PException e) {
                self.forget();
                throw e;
            }
        }
        return dict;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    @PyBuiltin("__getattribute__(self, name, /)")
    static Object get(PyLocal self, Object nameObject) {
        String name = Attributes.nameOf(nameObject);
        PyDict dict = dict(self);
        if (name.equals(DICT)) {
            return dict;
        }
        PyType type = PyType.of(self);
        Object attribute = type.lookup(name);
        if (attribute != null && Descriptors.isData(attribute)) {
            return Descriptors.bind(attribute, self, type);
        }
        Object own = dict.get(name);
        if (own != null) {
            return own;
        }
        if (attribute != null) {
            return Descriptors.bind(attribute, self, type);
        }
        throw Attributes.missing(self, name);
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    @PyBuiltin("__setattr__(self, name, value, /)")
    static Object set(PyLocal self, Object nameObject, Object value) {
        String name = Attributes.nameOf(nameObject);
        change(self, name, value);
        return PyNone.NONE;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    @PyBuiltin("__delattr__(self, name, /)")
    static Object delete(PyLocal self, Object nameObject) {
        change(self, Attributes.nameOf(nameObject), null);
        return PyNone.NONE;
    }

    /** A null value deletes. */
    private static void change(PyLocal self, String name, Object value) {
        PyDict dict = dict(self);
        if (name.equals(DICT)) {
            throw Errors.attributeError("'%s' object attribute '__dict__' is read-only", PyType.of(self));
        }
        Object attribute = PyType.of(self).lookup(name);
        if (attribute != null && Descriptors.set(attribute, self, value)) {
            return;
        }
        if (value != null) {
            dict.put(name, value);
        } else if (dict.remove(PyStrings.of(name)) == null) {
            throw Attributes.missing(self, name);
        }
    }
}
