// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyClassMethod;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.FunctionWrappers;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code classmethod}. */
@PyTypeMethods(value = "classmethod", doc = """
    classmethod(function) -> a method that gets the class as its first argument

    Mostly used as a decorator; it is called on a class or on an instance alike, and subclasses pass themselves.\
    """)
public final class ClassMethodType {
    private ClassMethodType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyClassMethod(cls, PyNone.NONE);
    }

    @PyBuiltin("__init__(self, function, /)")
    static void initialise(PyClassMethod self, Object function) {
        self.setCallable(function);
        FunctionWrappers.copyNames(self, function);
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyClassMethod self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        Object cls = owner == PyNone.NONE ? PyType.of(instance) : owner;
        if (!(cls instanceof PyType type)) {
            throw Errors.typeError("classmethod expected a type, not '%s'", PyType.of(cls));
        }
        return Descriptors.bindClassMethod(self.callable(), type);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyClassMethod self) {
        return "<classmethod(" + Texts.reprJava(self.callable()) + ")>";
    }

    @PyGetter("__func__")
    static Object function(PyClassMethod self) {
        return self.callable();
    }

    @PyGetter("__annotations__")
    static Object annotations(PyClassMethod self) {
        return FunctionWrappers.wrappedAttribute(self, self.callable(), "__annotations__");
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyClassMethod self, Object value) {
        FunctionWrappers.setAttribute(self, "__annotations__", value);
    }

    @PyGetter("__annotate__")
    static Object annotate(PyClassMethod self) {
        return FunctionWrappers.wrappedAttribute(self, self.callable(), "__annotate__");
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyClassMethod self, Object value) {
        FunctionWrappers.setAttribute(self, "__annotate__", value);
    }

    @PyGetter("__wrapped__")
    static Object wrapped(PyClassMethod self) {
        return self.callable();
    }

    @PyGetter("__dict__")
    static Object dict(PyClassMethod self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setDict(PyClassMethod self, PyDict value) {
        Attributes.setDict(self, value);
    }

    @PyGetter("__isabstractmethod__")
    static boolean isAbstract(PyClassMethod self) {
        Object flag = Attributes.getOrNull(self.callable(), "__isabstractmethod__");
        return flag != null && Conversions.isTrue(flag);
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, for annotations: a GenericAlias.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
