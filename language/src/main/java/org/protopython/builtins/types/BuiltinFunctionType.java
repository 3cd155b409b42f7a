// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyModule;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.Identity;
import org.protopython.ops.Keywords;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Builtin;
import org.protopython.runtime.BuiltinKind;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PyBuiltinFunction;
import org.protopython.runtime.PythonContext;

/** Functions that are not written in Python, in all the kinds that CPython tells apart. */
@PyTypeMethods({
    "builtin_function_or_method",
    "method_descriptor",
    "wrapper_descriptor",
    "method-wrapper",
    "classmethod_descriptor"
})
public final class BuiltinFunctionType {
    private BuiltinFunctionType() {}

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyBuiltinFunction self, Object[] args, PyDict kwargs) {
        return Keywords.call(self, args, kwargs);
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyBuiltinFunction self) {
        String name = self.builtin().name();
        PyType type = self.type();
        if (type == BuiltinTypes.METHOD_DESCRIPTOR || type == BuiltinTypes.CLASSMETHOD_DESCRIPTOR) {
            return "<method '" + name + "' of '" + Errors.nameOf(self.owner()) + "' objects>";
        } else if (type == BuiltinTypes.WRAPPER_DESCRIPTOR) {
            return "<slot wrapper '" + name + "' of '" + Errors.nameOf(self.owner()) + "' objects>";
        }
        Object self0 = self.self() == null ? self.owner() : self.self();
        if (type == BuiltinTypes.METHOD_WRAPPER) {
            return "<method-wrapper '" + name + "' of " + Errors.nameOf(PyType.of(self0)) + " object at "
                    + TypeNames.address(self0) + ">";
        } else if (self0 == null || self.builtin().kind() == BuiltinKind.MODULE_FUNCTION) {
            return "<built-in function " + name + ">";
        }
        String type0 = Errors.nameOf(PyType.of(self0));
        return "<built-in method " + name + " of " + type0 + " object at " + TypeNames.address(self0) + ">";
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyBuiltinFunction self, Object value) {
        if (!(value instanceof PyBuiltinFunction other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return self == other
                || self.builtin() == other.builtin()
                        && self.type() == other.type()
                        && Identity.is(self.self(), other.self());
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyBuiltinFunction self) {
        long own = self.self() == null ? 0 : Identity.id(self.self()) >> 4;
        return own ^ System.identityHashCode(self.builtin());
    }

    @PyGetter("__name__")
    static Object name(PyBuiltinFunction self) {
        return PyStrings.of(self.builtin().name());
    }

    @PyGetter("__qualname__")
    static Object qualifiedName(PyBuiltinFunction self) {
        Builtin builtin = self.builtin();
        if (builtin.kind() == BuiltinKind.MODULE_FUNCTION || self.owner() == null) {
            return PyStrings.of(builtin.name());
        }
        PyType owner =
                self.self() instanceof PyType type && builtin.kind() == BuiltinKind.CLASS_METHOD ? type : self.owner();
        return PyStrings.of(owner.qualifiedName() + "." + builtin.name());
    }

    @PyGetter("__doc__")
    static Object doc(PyBuiltinFunction self) {
        String doc = self.builtin().doc();
        return doc == null || doc.isEmpty() ? PyNone.NONE : PyStrings.of(doc);
    }

    @PyGetter("__text_signature__")
    static Object textSignature(PyBuiltinFunction self) {
        String signature = self.builtin().textSignature();
        return signature == null ? PyNone.NONE : PyStrings.of(signature);
    }

    /** A function is found by its name, a method in the object or class it belongs to. */
    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PythonContext context, PyBuiltinFunction self) {
        if (self.type() == BuiltinTypes.CLASSMETHOD_DESCRIPTOR) {
            throw Errors.typeError("cannot pickle '%s' object", self.type());
        }
        TruffleString name = PyStrings.of(self.builtin().name());
        Object place = self.self() != null ? self.self() : self.owner();
        if (place == null || place instanceof PyModule || self.builtin().kind() == BuiltinKind.MODULE_FUNCTION) {
            return name;
        }
        return new PyTuple(CurrentFrames.builtin(context, "getattr"), new PyTuple(place, name));
    }
}
