// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyHashIterator;

/** The views of an {@code OrderedDict}: those of a dict, but that their iterators are all of one type. */
@PyTypeMethods(
        value = {"odict_keys", "odict_values", "odict_items"},
        doc = "View of an OrderedDict, in its order.")
final class OrderedDictViewType {
    private OrderedDictViewType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDictView self) {
        return iterator(self.dict(), kind(self), false);
    }

    @PyBuiltin("__reversed__(self, /)")
    static Object reversed(PyDictView self) {
        return iterator(self.dict(), kind(self), true);
    }

    static PyHashIterator iterator(PyDict dict, PyHashIterator.Kind kind, boolean backwards) {
        return new PyHashIterator(BuiltinTypes.ODICT_ITERATOR, dict, kind, backwards);
    }

    private static PyHashIterator.Kind kind(PyDictView view) {
        if (view.type() == BuiltinTypes.ODICT_KEYS) {
            return PyHashIterator.Kind.KEYS;
        }
        return view.type() == BuiltinTypes.ODICT_VALUES ? PyHashIterator.Kind.VALUES : PyHashIterator.Kind.ITEMS;
    }
}
