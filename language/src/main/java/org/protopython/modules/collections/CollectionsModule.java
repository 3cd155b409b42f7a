// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyType;
import org.protopython.ops.BinaryOperator;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.ops.Operators;
import org.protopython.ops.hashing.KeyHashes;

/** The module {@code _collections}. */
@PyModule(value = "_collections", doc = "The types of the module collections that are built in.")
public final class CollectionsModule {
    @PyConstant("deque")
    static final PyType DEQUE = CollectionTypes.DEQUE;

    @PyConstant("_deque_iterator")
    static final PyType DEQUE_ITERATOR = CollectionTypes.DEQUE_ITERATOR;

    @PyConstant("_deque_reverse_iterator")
    static final PyType DEQUE_REVERSE_ITERATOR = CollectionTypes.DEQUE_REVERSE_ITERATOR;

    @PyConstant("defaultdict")
    static final PyType DEFAULT_DICT = CollectionTypes.DEFAULT_DICT;

    @PyConstant("OrderedDict")
    static final PyType ORDERED_DICT = CollectionTypes.ORDERED_DICT;

    @PyConstant("_tuplegetter")
    static final PyType TUPLE_GETTER = CollectionTypes.TUPLE_GETTER;

    private CollectionsModule() {}

    @PyBuiltin(
            value = "_count_elements(mapping, iterable, /)",
            doc = "Add 1 to the mapping's value for each item of the iterable.")
    static void countElements(Object mapping, Object iterable) {
        boolean direct = mapping instanceof PyDict dict
                && dict.type().lookup("get") == BuiltinTypes.DICT.lookup("get")
                && dict.type().lookup("__setitem__") == BuiltinTypes.DICT.lookup("__setitem__");
        Object iterator = Iteration.iterator(iterable);
        for (Object key = Iteration.next(iterator); key != null; key = Iteration.next(iterator)) {
            if (direct) {
                PyDict dict = (PyDict) mapping;
                long hash = KeyHashes.forDict(key);
                Object before = dict.get(key, hash);
                dict.put(key, hash, before == null ? (Object) 1L : Operators.binary(BinaryOperator.ADD, before, 1L));
            } else {
                Object before = Calls.callMethod(mapping, "get", key, 0L);
                Items.set(mapping, key, Operators.binary(BinaryOperator.ADD, before, 1L));
            }
        }
    }
}
