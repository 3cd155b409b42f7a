// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** The iterators of deques. */
@PyTypeMethods(
        value = {"_deque_iterator", "_deque_reverse_iterator"},
        doc = "Iterator of the items of a deque, in one direction.")
final class DequeIteratorType {
    private DequeIteratorType() {}

    @PyBuiltin("__new__(cls, deque, index=0, /)")
    static Object create(Object cls, Object deque, long index) {
        if (!(deque instanceof PyDeque source)) {
            throw Errors.typeError("argument 1 must be collections.deque, not %s", PyType.of(deque));
        }
        return new PyDequeIterator((PyType) cls, source, cls == CollectionTypes.DEQUE_REVERSE_ITERATOR, index);
    }

    @PyBuiltin(
            value = "__reduce__(self, /)",
            doc = "What pickle makes the iterator of: the class, the deque and the position.")
    static Object reduce(PyDequeIterator self) {
        return new PyTuple(self.type(), new PyTuple(self.deque(), self.passed()));
    }

    @PyBuiltin(value = "__iter__(self, /)", inline = true)
    static Object iter(PyDequeIterator self) {
        return self;
    }

    @PyBuiltin("__next__(self, /)")
    static Object next(PyDequeIterator self) {
        Object item = Iteration.builtinNext(self);
        if (item == null) {
            throw Errors.stopIteration(null);
        }
        return item;
    }

    @PyBuiltin(value = "__length_hint__(self, /)", doc = "How many items are left.")
    static long lengthHint(PyDequeIterator self) {
        return self.lengthHint();
    }
}
