// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyHashIterator;

/** What is particular to {@code dict_values}; see {@link DictViewType}. */
@PyTypeMethods("dict_values")
public final class DictValuesType {
    private DictValuesType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDictView self) {
        return new PyHashIterator(BuiltinTypes.DICT_VALUEITERATOR, self.dict(), PyHashIterator.Kind.VALUES, false);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the values, the last one first.")
    static Object reversed(PyDictView self) {
        return new PyHashIterator(
                BuiltinTypes.DICT_REVERSEVALUEITERATOR, self.dict(), PyHashIterator.Kind.VALUES, true);
    }
}
