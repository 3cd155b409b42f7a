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
import org.protopython.objects.PyType;
import org.protopython.objects.PyUnion;
import org.protopython.ops.Conversions;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeChecks;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Unions;
import org.protopython.runtime.Errors;

/** {@code typing.Union}: {@code X | Y} of types. */
@PyTypeMethods("UnionType")
public final class UnionType {
    private UnionType() {}

    @PyGetter("__args__")
    static Object args(PyUnion self) {
        return self.args();
    }

    @PyGetter("__parameters__")
    static Object parameters(PyUnion self) {
        return PyTuple.EMPTY;
    }

    @PyGetter("__origin__")
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
        return Unions.of(self, value);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return Unions.of(value, self);
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
        long hash = 0;
        for (Object argument : self.args().items()) {
            hash ^= Conversions.hash(argument);
        }
        return hash;
    }

    @PyBuiltin("__instancecheck__(self, instance, /)")
    static boolean instanceCheck(PyUnion self, Object instance) {
        for (Object argument : self.args().items()) {
            if (!(argument instanceof PyType)) {
                throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
            }
        }
        return TypeChecks.isInstanceGeneral(instance, self.args());
    }

    @PyBuiltin("__subclasscheck__(self, subclass, /)")
    static boolean subclassCheck(PyUnion self, Object subclass) {
        if (!(subclass instanceof PyType)) {
            throw Errors.typeError("issubclass() arg 1 must be a class");
        }
        return TypeChecks.isSubclass(subclass, self.args());
    }

    @PyBuiltin(value = "__class_getitem__(cls, item, /)", kind = Kind.CLASS_METHOD)
    static Object classGetItem(Object cls, Object item) {
        Object[] members = item instanceof PyTuple tuple ? tuple.items() : new Object[] {item};
        if (members.length == 0) {
            throw Errors.typeError("Cannot take a Union of no types.");
        }
        Object union = members[0];
        for (int i = 1; i < members.length; i++) {
            union = Unions.of(union, members[i]);
        }
        return union;
    }
}
