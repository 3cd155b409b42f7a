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
import org.protopython.ops.Identity;

/** {@code _pickle.PicklerMemoProxy}. */
@PyTypeMethods(value = "PicklerMemoProxy", doc = "The memo of a Pickler: the objects that it has written.")
final class PicklerMemoType {
    @PyConstant("__hash__")
    static final Object HASH = PyNone.NONE;

    private PicklerMemoType() {}

    @PyBuiltin(value = "clear(self, /)", doc = "Remove all items from memo.")
    static void clear(PyPicklerMemo self) {
        self.pickler().memo().clear();
    }

    @PyBuiltin(value = "copy(self, /)", doc = "Copy the memo to a new object.")
    static Object copy(PyPicklerMemo self) {
        PyDict dict = new PyDict();
        self.pickler()
                .memo()
                .forEach(
                        (object, number) -> dict.put((Object) Identity.id(object), new PyTuple((long) number, object)));
        return dict;
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "Implement pickling support.")
    static Object reduce(PyPicklerMemo self) {
        return new PyTuple(BuiltinTypes.DICT, new PyTuple(copy(self)));
    }
}
