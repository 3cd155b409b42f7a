// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.ArrayList;
import java.util.List;
import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyUnion;
import org.protopython.ops.Conversions;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.ops.TypeChecks;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Unions;
import org.protopython.runtime.Errors;

/** {@code typing.Union}: {@code X | Y} of types. */
@PyTypeMethods(value = "Union", doc = "A union of types, such as int | str.")
public final class UnionType {
    private UnionType() {}

    @PyGetter(value = "__args__", doc = "Tuple of the types in the union.")
    static Object args(PyUnion self) {
        return self.args();
    }

    @PyGetter(value = "__parameters__", doc = "Tuple of the type variables in the union.")
    static Object parameters(PyUnion self) {
        return GenericAliases.parametersOf(self.args());
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object getItem(PyUnion self, Object key) {
        PyTuple parameters = GenericAliases.parametersOf(self.args());
        return Unions.ofAny(
                GenericAliases.substitute(self, self.args(), parameters, key).items());
    }

    @PyBuiltin("__mro_entries__(self, bases, /)")
    static Object mroEntries(PyUnion self, Object bases) {
        throw Errors.typeError("Cannot subclass %s", Texts.repr(self));
    }

    @PyGetter("__module__")
    static String module(PyUnion self) {
        return "typing";
    }

    @PyGetter(value = "__name__", doc = "The name of the class.")
    static String name(PyUnion self) {
        return "Union";
    }

    @PyGetter(value = "__qualname__", doc = "The qualified name of the class.")
    static String qualifiedName(PyUnion self) {
        return "Union";
    }

    @PyGetter(value = "__origin__", doc = "The class Union itself.")
    static Object origin(PyUnion self) {
        return self.type();
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyUnion self) {
        List<String> parts = new ArrayList<>();
        for (Object argument : self.args().items()) {
            parts.add(TypeNames.argument(argument));
        }
        return String.join(" | ", parts);
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return Unions.ofAny(new Object[] {self, value});
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return Unions.ofAny(new Object[] {value, self});
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyUnion self, Object value) {
        if (!(value instanceof PyUnion other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return self.args().size() == other.args().size() && containsAll(self, other) && containsAll(other, self);
    }

    private static boolean containsAll(PyUnion left, PyUnion right) {
        for (Object element : right.args().items()) {
            boolean found = false;
            for (Object candidate : left.args().items()) {
                found |= Operators.equal(candidate, element);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyUnion self) {
        if (self.unhashable().size() > 0) {
            for (Object argument : self.unhashable().items()) {
                Conversions.hash(argument);
            }
            throw Errors.typeError(
                    "union contains %d unhashable elements", self.unhashable().size());
        }
        long hash = 0;
        for (Object argument : self.args().items()) {
            hash ^= Conversions.hash(argument);
        }
        return hash;
    }

    @PyBuiltin("__instancecheck__(self, instance, /)")
    static boolean instanceCheck(PyUnion self, Object instance) {
        return TypeChecks.isInstanceGeneral(instance, self.args());
    }

    @PyBuiltin("__subclasscheck__(self, subclass, /)")
    static boolean subclassCheck(PyUnion self, Object subclass) {
        return TypeChecks.isSubclass(subclass, self.args());
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The union of the types in the square brackets.",
            kind = Kind.CLASS_METHOD)
    static Object classGetItem(Object cls, Object item) {
        return Unions.ofAny(item instanceof PyTuple tuple ? tuple.items() : new Object[] {item});
    }
}
