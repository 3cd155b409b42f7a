// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStaticMethod;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.FunctionWrappers;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Keywords;
import org.protopython.ops.Texts;

/** {@code staticmethod}. */
@PyTypeMethods(value = "staticmethod", doc = """
    staticmethod(function) -> a function in a class that gets no implicit first argument

    Mostly used as a decorator.\
    """)
public final class StaticMethodType {
    private StaticMethodType() {}

    @PyBuiltin("__new__(cls, /, *args, **kwargs)")
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        return new PyStaticMethod(cls, PyNone.NONE);
    }

    @PyBuiltin("__init__(self, function, /)")
    static void initialise(PyStaticMethod self, Object function) {
        self.setCallable(function);
        FunctionWrappers.copyNames(self, function);
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyStaticMethod self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        return self.callable();
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyStaticMethod self, Object[] args, PyDict kwargs) {
        return Keywords.call(self.callable(), args, kwargs);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyStaticMethod self) {
        return "<staticmethod(" + Texts.reprJava(self.callable()) + ")>";
    }

    @PyGetter("__func__")
    static Object function(PyStaticMethod self) {
        return self.callable();
    }

    @PyGetter("__annotations__")
    static Object annotations(PyStaticMethod self) {
        return FunctionWrappers.wrappedAttribute(self, self.callable(), "__annotations__");
    }

    @PySetter("__annotations__")
    static void setAnnotations(PyStaticMethod self, Object value) {
        FunctionWrappers.setAttribute(self, "__annotations__", value);
    }

    @PyGetter("__annotate__")
    static Object annotate(PyStaticMethod self) {
        return FunctionWrappers.wrappedAttribute(self, self.callable(), "__annotate__");
    }

    @PySetter("__annotate__")
    static void setAnnotate(PyStaticMethod self, Object value) {
        FunctionWrappers.setAttribute(self, "__annotate__", value);
    }

    @PyGetter("__wrapped__")
    static Object wrapped(PyStaticMethod self) {
        return self.callable();
    }

    @PyGetter("__dict__")
    static Object dict(PyStaticMethod self) {
        return Attributes.dictOf(self);
    }

    @PySetter("__dict__")
    static void setDict(PyStaticMethod self, PyDict value) {
        Attributes.setDict(self, value);
    }

    @PyGetter("__isabstractmethod__")
    static boolean isAbstract(PyStaticMethod self) {
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
