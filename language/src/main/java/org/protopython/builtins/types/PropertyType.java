// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code property}. */
@PyTypeMethods(value = "property", doc = """
    property(fget=None, fset=None, fdel=None, doc=None) -> an attribute that functions get, set and delete

    As a decorator it takes the function that gets the value; its methods setter and deleter add the others.\
    """)
public final class PropertyType {
    private PropertyType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyProperty(cls);
    }

    @PyBuiltin("__init__(self, /, fget=None, fset=None, fdel=None, doc=None)")
    static void initialise(PyProperty self, Object getter, Object setter, Object deleter, Object doc) {
        Object text = doc;
        boolean fromGetter = false;
        if (doc == PyNone.NONE && getter != PyNone.NONE) {
            Object found = Attributes.getOrNull(getter, "__doc__");
            if (found != null && found != PyNone.NONE) {
                text = found;
                fromGetter = true;
            }
        }
        self.initialise(getter, setter, deleter, text, fromGetter);
        if (self.type() != BuiltinTypes.PROPERTY) {
            documentSubclass(self, text, fromGetter);
        }
    }

    /** Subclasses have a docstring of their own in the way of the property's; one given by the caller may get lost. */
    private static void documentSubclass(PyProperty self, Object text, boolean fromGetter) {
        try {
            Attributes.set(self, "__doc__", text);
        } catch (PException e) {
            if (fromGetter || !e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                throw e;
            }
        }
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyProperty self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        if (instance == PyNone.NONE) {
            return self;
        } else if (self.getter() == PyNone.NONE) {
            throw Descriptors.noAccessor(self, instance, "getter");
        }
        return Calls.call(self.getter(), instance);
    }

    @PyBuiltin("__set__(self, instance, value, /)")
    static void set(PyProperty self, Object instance, Object value) {
        if (self.setter() == PyNone.NONE) {
            throw Descriptors.noAccessor(self, instance, "setter");
        }
        Calls.call(self.setter(), instance, value);
    }

    @PyBuiltin("__delete__(self, instance, /)")
    static void delete(PyProperty self, Object instance) {
        if (self.deleter() == PyNone.NONE) {
            throw Descriptors.noAccessor(self, instance, "deleter");
        }
        Calls.call(self.deleter(), instance);
    }

    @PyBuiltin(value = "__set_name__(self, /, *args)", doc = "Learn the name that the property has in its class.")
    static void setName(PyProperty self, Object[] args) {
        if (args.length != 2) {
            throw Errors.typeError("__set_name__() takes 2 positional arguments but %d were given", args.length);
        }
        self.setName(args[1]);
    }

    @PyBuiltin(value = "getter(self, object, /)", doc = "A copy of the property that is read by another function.")
    static Object getter(PyProperty self, Object object) {
        return copy(self, object, null, null);
    }

    @PyBuiltin(value = "setter(self, object, /)", doc = "A copy of the property that is set by another function.")
    static Object setter(PyProperty self, Object object) {
        return copy(self, null, object, null);
    }

    @PyBuiltin(value = "deleter(self, object, /)", doc = "A copy of the property that is deleted by another function.")
    static Object deleter(PyProperty self, Object object) {
        return copy(self, null, null, object);
    }

    private static Object copy(PyProperty self, Object getter, Object setter, Object deleter) {
        Object newGetter = getter == null ? self.getter() : getter;
        boolean docFollows = self.isGetterDoc() && newGetter != PyNone.NONE;
        Object copy = Calls.call(
                self.type(),
                newGetter,
                setter == null ? self.setter() : setter,
                deleter == null ? self.deleter() : deleter,
                docFollows ? PyNone.NONE : self.doc());
        if (copy instanceof PyProperty property && self.name() != null) {
            property.setName(self.name());
        }
        return copy;
    }

    @PyGetter(value = "fget", doc = "Function that reads the attribute, or None.")
    static Object getGetter(PyProperty self) {
        return self.getter();
    }

    @PyGetter(value = "fset", doc = "Function that sets the attribute, or None.")
    static Object getSetter(PyProperty self) {
        return self.setter();
    }

    @PyGetter(value = "fdel", doc = "Function that deletes the attribute, or None.")
    static Object getDeleter(PyProperty self) {
        return self.deleter();
    }

    @PyGetter("__doc__")
    static Object doc(PyProperty self) {
        return self.doc();
    }

    @PySetter("__doc__")
    static void setDoc(PyProperty self, Object value) {
        self.setDoc(value == null ? PyNone.NONE : value);
    }

    @PyGetter("__name__")
    static Object name(PyProperty self) {
        Object name = Descriptors.nameOf(self);
        if (name == null) {
            throw Errors.attributeError("'property' object has no attribute '__name__'");
        }
        return name;
    }

    @PySetter("__name__")
    static void changeName(PyProperty self, Object value) {
        self.setName(value);
    }

    @PyGetter("__isabstractmethod__")
    static boolean isAbstract(PyProperty self) {
        return isAbstract(self.getter()) || isAbstract(self.setter()) || isAbstract(self.deleter());
    }

    private static boolean isAbstract(Object accessor) {
        Object flag = accessor == PyNone.NONE ? null : Attributes.getOrNull(accessor, "__isabstractmethod__");
        return flag != null && Conversions.isTrue(flag);
    }
}
