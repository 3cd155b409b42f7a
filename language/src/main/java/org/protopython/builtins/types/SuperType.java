// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PySuper;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Descriptors;
import org.protopython.runtime.Errors;

/** {@code super}; the form without arguments is resolved by the translator. */
@PyTypeMethods(value = "super", doc = """
    super() -> the same as super(__class__, <first argument>)
    super(type, object) -> attributes of object as found behind type in its resolution order
    super(type, subtype) -> the same for methods of classes\
    """)
public final class SuperType {
    private SuperType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, org.protopython.objects.PyDict kwargs) {
        return new PySuper(cls);
    }

    @PyBuiltin("__init__(self, type=<unrepresentable>, object_or_type=None, /)")
    static void initialise(PySuper self, Object type, Object object) {
        if (type == null) {
            throw Errors.runtimeError("super(): no arguments");
        } else if (!(type instanceof PyType start)) {
            throw Errors.typeError("super() argument 1 must be a type, not %s", PyType.of(type));
        } else if (object == PyNone.NONE) {
            self.initialise(start, null, null);
        } else {
            self.initialise(start, object, checkedType(start, object));
        }
    }

    /** The class in whose MRO the search starts. */
    private static PyType checkedType(PyType start, Object object) {
        if (object instanceof PyType cls && cls.isSubtypeOf(start)) {
            return cls;
        }
        PyType type = PyType.of(object);
        if (type.isSubtypeOf(start)) {
            return type;
        }
        if (Attributes.getOrNull(object, "__class__") instanceof PyType claimed
                && claimed != type
                && claimed.isSubtypeOf(start)) {
            return claimed;
        }
        boolean isClass = object instanceof PyType;
        throw Errors.typeError(
                "super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).",
                isClass ? "type" : "instance of", isClass ? (PyType) object : type, start);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PySuper self) {
        String start = self.start() == null ? "NULL" : self.start().name();
        return self.objectType() == null
                ? "<super: <class '" + start + "'>, NULL>"
                : "<super: <class '" + start + "'>, <" + self.objectType().name() + " object>>";
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object getAttribute(PySuper self, Object name) {
        String attribute = Attributes.nameOf(name);
        Object found = Attributes.getOfSuper(self, attribute);
        if (found == null) {
            throw Attributes.missing(self, attribute);
        }
        return found;
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PySuper self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        if (instance == PyNone.NONE || self.objectType() != null) {
            return self;
        }
        PySuper bound = new PySuper(self.type());
        bound.initialise(self.start(), instance, checkedType(self.start(), instance));
        return bound;
    }

    @PyGetter(value = "__thisclass__", doc = "The class after which the attributes are looked for.")
    static Object thisClass(PySuper self) {
        return self.start() == null ? PyNone.NONE : self.start();
    }

    @PyGetter(
            value = "__self__",
            doc = "The object or class whose attributes are asked for; None for an unbound super object.")
    static Object self(PySuper self) {
        return self.self() == null ? PyNone.NONE : self.self();
    }

    @PyGetter(
            value = "__self_class__",
            doc = "The class whose resolution order is searched for attributes; None for an unbound super object.")
    static Object selfClass(PySuper self) {
        return self.objectType() == null ? PyNone.NONE : self.objectType();
    }
}
