// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyMethod;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.Descriptors;
import org.protopython.ops.Identity;
import org.protopython.ops.Keywords;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code method}: a function bound to an object. */
@PyTypeMethods(value = "method", doc = "A callable bound to an object, which is passed as the first argument.")
public final class MethodType {
    private MethodType() {}

    @PyBuiltin("__new__(cls, function, instance, /)")
    static Object create(Object cls, Object function, Object instance) {
        if (PyType.of(function).slot(Slot.CALL) == null) {
            throw Errors.typeError("first argument must be callable");
        } else if (instance == PyNone.NONE) {
            throw Errors.typeError("instance must not be None");
        }
        return new PyMethod(function, instance);
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyMethod self, Object[] args, PyDict kwargs) {
        return Keywords.call(self, args, kwargs);
    }

    @PyBuiltin("__get__(self, instance, owner=None, /)")
    static Object get(PyMethod self, Object instance, Object owner) {
        Descriptors.checkGet(instance, owner);
        return self;
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMethod self) {
        Object name = Attributes.getOrNull(self.function(), "__qualname__");
        if (name == null) {
            name = Attributes.getOrNull(self.function(), "__name__");
        }
        String text =
                name == null || Conversions.asText(name) == null ? "?" : PyStrings.toJava(Conversions.asText(name));
        return "<bound method " + text + " of " + Texts.reprJava(self.self()) + ">";
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyMethod self, Object value) {
        if (!(value instanceof PyMethod other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return Operators.equal(self.function(), other.function()) && Identity.is(self.self(), other.self());
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyMethod self) {
        long hash = Identity.id(self.self()) >> 4 ^ Conversions.hash(self.function());
        return hash == -1 ? -2 : hash;
    }

    @PyBuiltin("__getattribute__(self, name, /)")
    static Object getAttribute(PyMethod self, Object name) {
        String attribute = Attributes.nameOf(name);
        Object found = Attributes.getOrNull(self, attribute);
        if (found == null) {
            throw Attributes.missing(self, attribute);
        }
        return found;
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the method of.")
    static Object reduce(PythonContext context, PyMethod self) {
        Object name = Attributes.get(self.function(), "__name__");
        return new PyTuple(CurrentFrames.builtin(context, "getattr"), new PyTuple(self.self(), name));
    }

    @PyGetter(value = "__func__", doc = "The function that is called.")
    static Object function(PyMethod self) {
        return self.function();
    }

    @PyGetter(value = "__self__", doc = "The object that is passed as the first argument.")
    static Object self(PyMethod self) {
        return self.self();
    }

    @PyGetter("__doc__")
    static Object doc(PyMethod self) {
        return Attributes.get(self.function(), "__doc__");
    }
}
