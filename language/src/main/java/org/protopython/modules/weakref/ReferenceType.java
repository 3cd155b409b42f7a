// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.weakref;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyBigRange;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyCell;
import org.protopython.objects.PyComplex;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyEllipsis;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyProperty;
import org.protopython.objects.PyRange;
import org.protopython.objects.PySlice;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Descriptors;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Identity;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeNames;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** {@code ref}. */
@PyTypeMethods(value = "ReferenceType", doc = """
    A reference that does not keep its object alive.

    Calling it gives the object, or None when that is gone. callback, if it is not None, is then called
    with the reference.\
    """)
final class ReferenceType {
    private ReferenceType() {}

    @PyBuiltin("__new__(cls, object, callback=None, /, *args, **kwargs)")
    static Object create(PyType cls, Object object, Object callback, Object[] args, PyDict kwargs) {
        if (cls == PyReference.TYPE) {
            checkArguments(args, kwargs);
        }
        return PyReference.of(cls, checked(object), callback == PyNone.NONE ? null : callback);
    }

    private static void checkArguments(Object[] args, PyDict kwargs) {
        if (kwargs != null && kwargs.size() > 0) {
            throw Errors.typeError("ref() takes no keyword arguments");
        } else if (args.length > 0) {
            throw Errors.typeError("__new__ expected at most 2 arguments, got %d", 2 + args.length);
        }
    }

    /** The value if there can be weak references to it. */
    static PyObject checked(Object object) {
        if (object instanceof PyObject referent && isReferable(referent)) {
            return referent;
        }
        throw Errors.typeError("cannot create weak reference to '%s' object", PyType.of(object));
    }

    /** Instances of classes of programs, unless those are tuples or ints, and of the built-in types listed. */
    private static boolean isReferable(PyObject object) {
        PyType type = object.type();
        if (object instanceof PyTuple || object instanceof PyInt || object instanceof PyBytes) {
            return false;
        } else if (type.lookup("__weakref__") != null
                || object instanceof PyIterator iterator && iterator.isWeaklyReferable()) {
            return true;
        }
        return !(object instanceof PyList
                || object instanceof PyDict
                || object instanceof PyIterator
                || object instanceof PyReference
                || object instanceof PyByteArray
                || object instanceof PyComplex
                || object instanceof PySlice
                || object instanceof PyRange
                || object instanceof PyBigRange
                || object instanceof PyNone
                || object instanceof PyEllipsis
                || object instanceof PyNotImplemented
                || object instanceof PyBaseException
                || object instanceof PyProperty
                || object instanceof PyCell
                || type.layoutBase() == BuiltinTypes.OBJECT);
    }

    @PyBuiltin("__init__(self, object, callback=None, /, *args, **kwargs)")
    static void init(PyReference self, Object object, Object callback, Object[] args, PyDict kwargs) {
        // all is done by __new__
        if (args.length > 0) {
            throw Errors.typeError("__init__ expected at most 2 arguments, got %d", 2 + args.length);
        }
    }

    @PyBuiltin("__call__(self, /)")
    static Object call(PyReference self) {
        Object object = self.get();
        return object == null ? PyNone.NONE : object;
    }

    @PyGetter(value = "__callback__", doc = "What is called when the object is gone; None for nothing.")
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
        if (object == null) {
            return start + "dead>";
        }
        TruffleString name = Conversions.asText(nameOf(object));
        return start + "to '" + TypeNames.shown(PyType.of(object)) + "' at " + TypeNames.address(object)
                + (name == null ? ">" : " (" + name.toJavaStringUncached() + ")>");
    }

    /** What the class says the name is, as of a special method; null for none. */
    private static Object nameOf(Object object) {
        PyType type = PyType.of(object);
        Object attribute = type.lookup("__name__");
        try {
            return attribute == null ? null : Descriptors.bind(attribute, object, type);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR)) {
                return null;
            }
            throw e;
        }
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
