// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDictView;
import org.protopython.objects.PyHashIterator;
import org.protopython.ops.hashing.KeyHashes;

/** What is particular to {@code dict_keys}; see {@link DictViewType} and {@link DictSetViewType}. */
@PyTypeMethods("dict_keys")
public final class DictKeysType {
    private DictKeysType() {}

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDictView self) {
        return new PyHashIterator(BuiltinTypes.DICT_KEYITERATOR, self.dict(), PyHashIterator.Kind.KEYS, false);
    }

    @PyBuiltin(value = "__reversed__(self, /)", doc = "Iterator over the keys, the last one first.")
    static Object reversed(PyDictView self) {
        return new PyHashIterator(BuiltinTypes.DICT_REVERSEKEYITERATOR, self.dict(), PyHashIterator.Kind.KEYS, true);
    }

    @PyBuiltin("__contains__(self, key, /)")
    static boolean contains(PyDictView self, Object key) {
        return self.dict().get(key, KeyHashes.forDict(key)) != null;
    }
}
