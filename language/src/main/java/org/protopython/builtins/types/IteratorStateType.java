// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.builtins.types;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PositionedIterator;
import org.protopython.objects.PyList;
import org.protopython.objects.PyListIterator;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyStringIterator;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.CurrentFrames;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** What pickling needs of iterators over sequences. */
@PyTypeMethods({
    "list_iterator",
    "list_reverseiterator",
    "tuple_iterator",
    "str_iterator",
    "bytes_iterator",
    "bytearray_iterator",
    "arrayiterator",
    "iterator"
})
public final class IteratorStateType {
    private IteratorStateType() {}

    @PyBuiltin(value = "__reduce__(self, /)", doc = "What pickle and copy make the iterator of.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object reduce(PythonContext context, Object self) {
        // Asked for first: looking it up may run code that moves the iterator.
        boolean backwards = self instanceof PyObject object && object.type() == BuiltinTypes.LIST_REVERSEITERATOR;
        Object function = CurrentFrames.builtin(context, backwards ? "reversed" : "iter");
        PositionedIterator iterator = (PositionedIterator) self;
        Object sequence = iterator.sequence();
        if (sequence != null) {
            return new PyTuple(function, new PyTuple(sequence), iterator.index());
        }
        Object empty =
                switch (iterator) {
                    case PyListIterator list -> new PyList(PyTuple.NO_ITEMS);
                    case PyStringIterator text -> PyStrings.of("");
                    default -> PyTuple.EMPTY;
                };
        return new PyTuple(function, new PyTuple(empty));
    }

    @PyBuiltin(value = "__setstate__(self, state, /)", doc = "Go on at an index.")
    @TruffleBoundary(transferToInterpreterOnException = false)
    static void setState(Object self, Object state) {
        if (!Items.isInt(state)) {
            throw Errors.typeError("an integer is required");
        }
        long index = ArgumentConversions.toLong(state);
        PositionedIterator iterator = (PositionedIterator) self;
        if (iterator.sequence() != null) {
            iterator.setIndex(Math.clamp(index, iterator.lowest(), iterator.highest()));
        }
    }
}
