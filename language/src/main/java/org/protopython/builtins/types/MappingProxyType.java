// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyGenericAlias;
import org.protopython.objects.PyList;
import org.protopython.objects.PyMappingProxy;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.Texts;
import org.protopython.runtime.Errors;

/** {@code mappingproxy}: every question goes to the mapping behind it. */
@PyTypeMethods(value = "mappingproxy", doc = "A read-only view of a mapping.")
public final class MappingProxyType {
    private MappingProxyType() {}

    @PyBuiltin("__new__(cls, /, mapping)")
    static Object create(Object cls, Object mapping) {
        if (PyType.of(mapping).slot(Slot.GETITEM) == null || mapping instanceof PyList || mapping instanceof PyTuple) {
            throw Errors.typeError("mappingproxy() argument must be a mapping, not %s", PyType.of(mapping));
        }
        return new PyMappingProxy(mapping);
    }

    @PyBuiltin("__len__(self, /)")
    static long length(PyMappingProxy self) {
        return Items.length(self.mapping());
    }

    @PyBuiltin("__getitem__(self, key, /)")
    static Object getItem(PyMappingProxy self, Object key) {
        return Items.get(self.mapping(), key);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyMappingProxy self, Object key) {
        return Items.contains(self.mapping(), key);
    }

    @PyBuiltin("__iter__(self, /)")
    static Object iterator(PyMappingProxy self) {
        return Iteration.iterator(self.mapping());
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the keys, the last one first.")
    static Object reversed(PyMappingProxy self) {
        return Calls.callMethod(self.mapping(), "__reversed__");
    }

    @PyBuiltin(value = "get(self, key, default=None, /)", doc = "The value of a key, or default when it is not there.")
    static Object get(PyMappingProxy self, Object key, Object defaultValue) {
        return Calls.callMethod(self.mapping(), "get", key, defaultValue);
    }

    @PyBuiltin(value = "keys(self, /)", doc = "The mapping's keys().")
    static Object keys(PyMappingProxy self) {
        return Calls.callMethod(self.mapping(), "keys");
    }

    @PyBuiltin(value = "values(self, /)", doc = "The mapping's values().")
    static Object values(PyMappingProxy self) {
        return Calls.callMethod(self.mapping(), "values");
    }

    @PyBuiltin(value = "items(self, /)", doc = "The mapping's items().")
    static Object items(PyMappingProxy self) {
        return Calls.callMethod(self.mapping(), "items");
    }

    @PyBuiltin(value = "copy(self, /)", doc = "A copy of the mapping, by its copy().")
    static Object copy(PyMappingProxy self) {
        return Calls.callMethod(self.mapping(), "copy");
    }

    @PyBuiltin("__repr__(self, /)")
    static String repr(PyMappingProxy self) {
        return "mappingproxy(" + Texts.reprJava(self.mapping()) + ")";
    }

    @PyBuiltin("__str__(self, /)")
    static Object str(PyMappingProxy self) {
        return Texts.str(self.mapping());
    }

    @PyBuiltin("__hash__(self, /)")
    static long hash(PyMappingProxy self) {
        return Conversions.hash(self.mapping());
    }

    @PyBuiltin("__eq__(self, value, /)")
    static Object equal(PyMappingProxy self, Object value) {
        Object other = value instanceof PyMappingProxy proxy ? proxy.mapping() : value;
        return Operators.compare(CompareOperator.EQ, self.mapping(), other);
    }

    @PyBuiltin("__or__(self, value, /)")
    static Object or(Object self, Object value) {
        return Operators.binary(BinaryOperator.OR, unwrap(self), unwrap(value));
    }

    @PyBuiltin("__ror__(self, value, /)")
    static Object reflectedOr(Object self, Object value) {
        return Operators.binary(BinaryOperator.OR, unwrap(value), unwrap(self));
    }

    @PyBuiltin("__ior__(self, value, /)")
    static Object inPlaceOr(Object self, Object value) {
        throw Errors.typeError("'|=' is not supported by %s; use '|' instead", PyType.of(self));
    }

    private static Object unwrap(Object value) {
        return value instanceof PyMappingProxy proxy ? proxy.mapping() : value;
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with arguments in square brackets, such as MappingProxyType[str, int]: a GenericAlias.",
            kind = Kind.CLASS_METHOD)
    static Object classGetItem(Object cls, Object item) {
        PyTuple args = item instanceof PyTuple tuple ? tuple : new PyTuple(item);
        return new PyGenericAlias(BuiltinTypes.GENERIC_ALIAS, cls, args, false);
    }
}
