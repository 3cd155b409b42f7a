// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyIterator;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** What all iterators that are written in Java have in common. */
@PyTypeMethods({
    "list_iterator",
    "list_reverseiterator",
    "tuple_iterator",
    "set_iterator",
    "range_iterator",
    "longrange_iterator",
    "str_iterator",
    "bytes_iterator",
    "bytearray_iterator",
    "memory_iterator",
    "iterator",
    "TemplateIter",
    "generic_alias_iterator",
    "dict_keyiterator",
    "dict_valueiterator",
    "dict_itemiterator",
    "dict_reversekeyiterator",
    "dict_reversevalueiterator",
    "dict_reverseitemiterator",
    "odict_iterator"
})
public final class BuiltinIteratorType {
    private BuiltinIteratorType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyIterator self) {
        Object item = Iteration.builtinNext(self);
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }

    @PyBuiltin(value = "__length_hint__(self, /)", doc = "How many items are left, as far as that is known.")
    static long lengthHint(PyIterator self) {
        return Math.max(0, self.lengthHint());
    }
}
