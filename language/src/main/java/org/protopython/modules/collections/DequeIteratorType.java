// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.collections;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** The iterators of deques. */
@PyTypeMethods({"_deque_iterator", "_deque_reverse_iterator"})
final class DequeIteratorType {
    private DequeIteratorType() {}

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

    @PyBuiltin("__length_hint__(self, /)")
    static long lengthHint(PyDequeIterator self) {
        return self.lengthHint();
    }
}
