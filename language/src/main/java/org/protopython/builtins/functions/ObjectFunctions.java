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
import org.protopython.ops.Conversions;
import org.protopython.ops.Identity;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeChecks;
import org.protopython.runtime.UnaryBuiltinNode;

/** What any object answers: its identity, its text forms and its class. */
@PyModule("builtins")
public final class ObjectFunctions {
    private ObjectFunctions() {}

    @PyBuiltin(value = "id(obj, /)", doc = "An int that no other object has as long as this one lives.")
    static long id(Object obj) {
        return Identity.id(obj);
    }

    @PyBuiltin(value = "hash(obj, /)", doc = """
        The int by which dicts and sets find an object: the same for objects that are equal.

        Raises TypeError for one that cannot be hashed.\
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

    @PyBuiltin(value = "repr(obj, /)", doc = "Text that describes an object to a programmer, often a literal of it.")
    static Object repr(Object obj) {
        return Texts.reprObject(obj);
    }

    @PyBuiltin(
            value = "ascii(obj, /)",
            doc = "repr(obj) with all that is not ASCII written as \\x, \\u or \\U escapes.")
    static Object ascii(Object obj) {
        return Texts.asciiObject(obj);
    }

    @PyBuiltin(value = "format(value, format_spec='', /)", doc = "Return type(value).__format__(value, format_spec).")
    static Object format(Object value, TruffleString formatSpec) {
        return Texts.format(value, formatSpec);
    }

    @PyBuiltin(value = "callable(obj, /)", doc = "Whether an object can be called: whether its class has a __call__().")
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
            doc = "Whether cls is a class, derives from it, or does so from one of a tuple of classes.")
    static boolean isSubclass(Object cls, Object classOrTuple) {
        return TypeChecks.isSubclass(cls, classOrTuple);
    }
}
