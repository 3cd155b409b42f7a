// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.pickle;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;

/** {@code _pickle.UnpicklerMemoProxy}. */
@PyTypeMethods(value = "UnpicklerMemoProxy", doc = "The memo of an Unpickler: the objects that it has read.")
final class UnpicklerMemoType {
    @PyConstant("__hash__")
    static final Object HASH = PyNone.NONE;

    private UnpicklerMemoType() {}

    @PyBuiltin(value = "clear(self, /)", doc = "Remove all items from memo.")
    static void clear(PyUnpicklerMemo self) {
        self.unpickler().memo().clear();
    }

    @PyBuiltin(value = "copy(self, /)", doc = "Copy the memo to a new object.")
    static Object copy(PyUnpicklerMemo self) {
        PyDict dict = new PyDict();
        self.unpickler().memo().forEach(dict::put);
        return dict;
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "Implement pickling support.")
    static Object reduce(PyUnpicklerMemo self) {
        return new PyTuple(BuiltinTypes.DICT, new PyTuple(copy(self)));
    }
}
