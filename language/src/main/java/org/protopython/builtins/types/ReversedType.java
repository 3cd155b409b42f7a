// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Items;
import org.protopython.ops.iterators.PyReversed;
import org.protopython.runtime.Errors;

/** {@code reversed}. */
@PyTypeMethods(value = "reversed", doc = """
    reversed(sequence, /)
    --

    The items from the last to the first.\
    """)
public final class ReversedType {
    private ReversedType() {}

    @PyBuiltin("__new__(cls, object, /)")
    static Object create(PyType cls, Object object) {
        PyType type = PyType.of(object);
        Object method = type.slot(Slot.REVERSED);
        if (method != null && method != PyNone.NONE) {
            return Calls.callUnbound(method, object, type);
        }
        boolean sequence = type.slot(Slot.GETITEM) != null
                && !type.isSubtypeOf(BuiltinTypes.DICT)
                && !type.isSubtypeOf(BuiltinTypes.MAPPING_PROXY);
        if (method == PyNone.NONE || !sequence) {
            throw Errors.typeError("'%s' object is not reversible", type);
        }
        return new PyReversed(cls, object, Items.length(object));
    }

    @PyBuiltin(value = "__length_hint__(self, /)", doc = "How many items are left, as far as that is known.")
    static long lengthHint(PyReversed self) {
        return self.lengthHint();
    }

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    static Object reduce(PyReversed self) {
        if (self.sequence() == null) {
            return new PyTuple(self.type(), new PyTuple(PyTuple.EMPTY));
        }
        return new PyTuple(self.type(), new PyTuple(self.sequence()), self.index());
    }

    @PyBuiltin(value = "__setstate__(self, state, /)", doc = "Go on at an index.")
    static void setState(PyReversed self, long state) {
        if (self.sequence() != null) {
            self.setIndex(Math.clamp(state, -1L, Items.length(self.sequence()) - 1));
        }
    }
}
