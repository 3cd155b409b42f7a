// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyHashIterator;
import org.protopython.ops.hashing.SetAlgebra;

/** What is particular to {@code dict_items}; see {@link DictViewType} and {@link DictSetViewType}. */
@PyTypeMethods("dict_items")
public final class DictItemsType {
    private DictItemsType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDictView self) {
        return new PyHashIterator(BuiltinTypes.DICT_ITEMITERATOR, self.dict(), PyHashIterator.Kind.ITEMS, false);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the items, the last one first.")
    static Object reversed(PyDictView self) {
        return new PyHashIterator(BuiltinTypes.DICT_REVERSEITEMITERATOR, self.dict(), PyHashIterator.Kind.ITEMS, true);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyDictView self, Object key) {
        return SetAlgebra.containsItem(self.dict(), key);
    }
}
