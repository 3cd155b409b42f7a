// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.weakref;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Identity;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;

/** {@code ref}. */
@PyTypeMethods("ReferenceType")
final class ReferenceType {
    private ReferenceType() {}

    @PyBuiltin("__new__(cls, object, callback=None, /, *args)")
    static Object create(PyType cls, Object object, Object callback, Object[] args) {
        if (!(object instanceof PyObject referent) || !isReferable(referent)) {
            throw Errors.typeError("cannot create weak reference to '%s' object", PyType.of(object));
        }
        return PyReference.of(cls, referent, callback == PyNone.NONE ? null : callback);
    }

    private static boolean isReferable(PyObject object) {
        PyType type = object.type();
        boolean plain = type == org.protopython.objects.BuiltinTypes.LIST
                || type == org.protopython.objects.BuiltinTypes.DICT
                || type == org.protopython.objects.BuiltinTypes.INT
                || object instanceof PyTuple
                || object == PyNone.NONE;
        return !plain;
    }

    @PyBuiltin("__init__(self, object, callback=None, /, *args)")
    static void init(PyReference self, Object object, Object callback, Object[] args) {
        // All is done by __new__; subclasses may take more arguments.
    }

    @PyBuiltin("__call__(self, /)")
    static Object call(PyReference self) {
        Object object = self.get();
        return object == null ? PyNone.NONE : object;
    }

    @PyGetter("__callback__")
    static Object callback(PyReference self) {
        return self.callback() == null || self.get() == null ? PyNone.NONE : self.callback();
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyReference self) {
        if (self.hash() == null) {
            Object object = self.get();
            if (object == null) {
                throw Errors.typeError("weak object has gone away");
            }
            self.setHash(Conversions.hash(object));
        }
        return self.hash();
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyReference self, Object value) {
        if (!(value instanceof PyReference other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        Object left = self.get();
        Object right = other.get();
        return left == null || right == null ? Identity.is(self, other) : Operators.equal(left, right);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyReference self) {
        Object object = self.get();
        String start = "<weakref at " + TypeNames.address(self) + "; ";
        return object == null
                ? start + "dead>"
                : start + "to '" + TypeNames.full(PyType.of(object)) + "' at " + TypeNames.address(object) + ">";
    }

    @PyBuiltin("__class_getitem__(cls, item, /)")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
