// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.HashKeys;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.UnaryBuiltinNode;

/** What any object answers: its identity, its text forms, its class and its attributes. */
@PyModule("builtins")
public final class ObjectFunctions {
    private ObjectFunctions() {}

    @PyBuiltin(value = "id(obj, /)", doc = """
        Return the identity of an object.

        This is guaranteed to be unique among simultaneously existing objects.\
        """)
    static long id(Object obj) {
        return Identity.id(obj);
    }

    @PyBuiltin(value = "hash(obj, /)", doc = """
        Return the hash value for the given object.

        Two objects that compare equal must also have the same hash value, but the
        reverse is not necessarily true.\
        """)
    abstract static class HashNode extends UnaryBuiltinNode {
        @Specialization
        static long hash(long obj) {
            return HashKeys.hash(obj);
        }

        @Specialization(replaces = "hash")
        @TruffleBoundary(transferToInterpreterOnException = false)
        static long general(Object obj) {
            return Conversions.hash(obj);
        }
    }

    @PyBuiltin(value = "repr(obj, /)", doc = "Return the canonical string representation of the object.")
    static Object repr(Object obj) {
        return Texts.reprObject(obj);
    }

    @PyBuiltin(value = "ascii(obj, /)", doc = "Return an ASCII-only representation of an object.")
    static Object ascii(Object obj) {
        return Texts.asciiObject(obj);
    }

    @PyBuiltin(value = "format(value, format_spec='', /)", doc = "Return type(value).__format__(value, format_spec).")
    static Object format(Object value, TruffleString formatSpec) {
        return Texts.format(value, formatSpec);
    }

    @PyBuiltin(value = "callable(obj, /)", doc = "Return whether the object is callable (i.e., some kind of function).")
    static boolean callable(Object obj) {
        return isCallable(obj);
    }

    private static boolean isCallable(Object obj) {
        if (PyType.of(obj) != BuiltinTypes.FOREIGN) {
            return PyType.of(obj).slot(Slot.CALL) != null;
        }
        return InteropLibrary.getUncached().isExecutable(obj);
    }

    @PyBuiltin(
            value = "issubclass(cls, class_or_tuple, /)",
            doc = "Return whether 'cls' is derived from another class or is the same class.")
    static boolean isSubclass(Object cls, Object classOrTuple) {
        return TypeChecks.isSubclass(cls, classOrTuple);
    }

    @PyBuiltin(
            value = "getattr(object, name, default=<unrepresentable>, /)",
            doc = "Get a named attribute from an object; getattr(x, 'y') is equivalent to x.y.")
    static Object getAttribute(Object object, Object name, Object defaultValue) {
        String attribute = Attributes.nameOf(name);
        if (defaultValue == null) {
            return Attributes.get(object, attribute);
        }
        Object value = Attributes.getOrNull(object, attribute);
        return value == null ? defaultValue : value;
    }

    @PyBuiltin(
            value = "setattr(obj, name, value, /)",
            doc = "Sets the named attribute on the given object to the specified value.")
    static void setAttribute(Object obj, Object name, Object value) {
        Attributes.set(obj, Attributes.nameOf(name), value);
    }

    @PyBuiltin(value = "delattr(obj, name, /)", doc = "Deletes the named attribute from the given object.")
    static void deleteAttribute(Object obj, Object name) {
        Attributes.delete(obj, Attributes.nameOf(name));
    }

    @PyBuiltin(value = "hasattr(obj, name, /)", doc = "Return whether the object has an attribute with the given name.")
    static boolean hasAttribute(Object obj, Object name) {
        return Attributes.getOrNull(obj, Attributes.nameOf(name)) != null;
    }
}
