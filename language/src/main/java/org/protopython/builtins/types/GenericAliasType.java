// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyNotImplemented;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyTupleIterator;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Conversions;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.Directories;
import org.protopython.ops.GenericAliases;
import org.protopython.ops.Iteration;
import org.protopython.ops.Keywords;
import org.protopython.ops.Operators;
import org.protopython.ops.TypeNames;
import org.protopython.ops.Unions;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** {@code types.GenericAlias}: {@code list[int]}. */
@PyTypeMethods(value = "GenericAlias", doc = "A generic type with its arguments, such as list[int].")
public final class GenericAliasType {
    /** Attributes of the alias itself. */
    private static final List<String> OWN = List.of(
            "__class__",
            "__origin__",
            "__args__",
            "__unpacked__",
            "__parameters__",
            "__typing_unpacked_tuple_args__",
            "__mro_entries__",
            "__reduce_ex__",
            "__reduce__",
            "__copy__",
            "__deepcopy__");

    private GenericAliasType() {}

    @PyBuiltin("__new__(cls, origin, args, /)")
    static Object create(PyType cls, Object origin, Object args) {
        return new PyGenericAlias(cls, origin, args instanceof PyTuple tuple ? tuple : new PyTuple(args), false);
    }

    @PyGetter("__origin__")
    static Object origin(PyGenericAlias self) {
        return self.origin();
    }

    @PyGetter("__args__")
    static Object args(PyGenericAlias self) {
        return self.args();
    }

    @PyGetter(value = "__parameters__", doc = "Tuple of the type variables among the arguments.")
    static Object parameters(PyGenericAlias self) {
        return GenericAliases.parametersOf(self.args());
    }

    @PyGetter("__unpacked__")
    static boolean isUnpacked(PyGenericAlias self) {
        return self.isStarred();
    }

    /** The alias passes for its origin, but for what it is asked itself. */
    @PyBuiltin("__getattribute__(self, name, /)")
    static Object getAttribute(PyGenericAlias self, Object name) {
        String attribute = Attributes.nameOf(name);
        if (!OWN.contains(attribute) && !attribute.equals("__bases__")) {
            return Attributes.get(self.origin(), attribute);
        }
        Object found = Attributes.getGeneric(self, self.type(), attribute);
        if (found == null) {
            throw Attributes.missing(self, attribute);
        }
        return found;
    }

    @PyBuiltin("__getitem__(self, item, /)")
    static Object getItem(PyGenericAlias self, Object item) {
        return GenericAliases.subscript(self, item);
    }

    @PyGetter("__typing_unpacked_tuple_args__")
    static Object unpackedArguments(PyGenericAlias self) {
        return self.isStarred() && self.origin() == BuiltinTypes.TUPLE ? self.args() : PyNone.NONE;
    }

    @PyBuiltin("__call__(self, /, *args, **kwargs)")
    static Object call(PyGenericAlias self, Object[] args, PyDict kwargs) {
        Object result = Keywords.call(self.origin(), args, kwargs);
        try {
            Attributes.set(result, "__orig_class__", self);
        } catch (PException e) {
            if (!e.isInstance(ExceptionTypes.ATTRIBUTE_ERROR) && !e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                throw e;
            }
        }
        return result;
    }

    @PyBuiltin("__mro_entries__(self, bases, /)")
    static Object mroEntries(PyGenericAlias self, Object bases) {
        return new PyTuple(self.origin());
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyGenericAlias self) {
        List<String> parts = new ArrayList<>();
        for (Object argument : self.args().items()) {
            parts.add(argumentText(argument));
        }
        String inner = parts.isEmpty() ? "()" : String.join(", ", parts);
        return (self.isStarred() ? "*" : "") + TypeNames.argument(self.origin()) + "[" + inner + "]";
    }

    private static String argumentText(Object argument) {
        if (!(argument instanceof PyList list)) {
            return TypeNames.argument(argument);
        }
        List<String> parts = new ArrayList<>();
        for (Object element : list.toArray()) {
            parts.add(argumentText(element));
        }
        return "[" + String.join(", ", parts) + "]";
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyGenericAlias self, Object value) {
        if (!(value instanceof PyGenericAlias other)) {
            return PyNotImplemented.NOT_IMPLEMENTED;
        }
        return self.isStarred() == other.isStarred()
                && Operators.equal(self.origin(), other.origin())
                && Operators.equal(self.args(), other.args());
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyGenericAlias self) {
        return Conversions.hash(self.origin()) ^ Conversions.hash(self.args());
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyGenericAlias self) {
        PyGenericAlias starred = new PyGenericAlias(self.type(), self.origin(), self.args(), true);
        return new PyTupleIterator(BuiltinTypes.GENERIC_ALIAS_ITERATOR, new Object[] {starred});
    }

    @PyBuiltin("__reduce__(self, /)")
    static Object reduce(PythonContext context, PyGenericAlias self) {
        PyTuple parts = new PyTuple(self.origin(), self.args());
        if (!self.isStarred()) {
            return new PyTuple(self.type(), parts);
        }
        Object iterator = Iteration.iterator(new PyGenericAlias(self.type(), self.origin(), self.args(), false));
        return new PyTuple(CurrentFrames.builtin(context, "next"), new PyTuple(iterator));
    }

    @PyBuiltin("__dir__(self, /)")
    static Object dir(PyGenericAlias self) {
        Set<String> names = new TreeSet<>(
                self.origin() instanceof PyType type ? Directories.ofType(type) : Directories.ofObject(self.origin()));
        names.addAll(OWN);
        names.removeAll(List.of("__copy__", "__deepcopy__"));
        return Directories.toList(names);
    }

    @PyBuiltin("__instancecheck__(self, instance, /)")
    static Object instanceCheck(PyGenericAlias self, Object instance) {
        throw Errors.typeError("isinstance() argument 2 cannot be a parameterized generic");
    }

    @PyBuiltin("__subclasscheck__(self, subclass, /)")
    static Object subclassCheck(PyGenericAlias self, Object subclass) {
        throw Errors.typeError("issubclass() argument 2 cannot be a parameterized generic");
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(PyGenericAlias self, Object value) {
        return Unions.of(self, value);
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(PyGenericAlias self, Object value) {
        return Unions.of(value, self);
    }
}
