// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;

/** What {@code tee} returns. */
@PyTypeMethods(value = "_tee", doc = "One of several iterators of the items of one iterable, as tee() makes them.")
final class TeeType {
    private TeeType() {}

    @PyBuiltin("__new__(cls, iterable, /)")
    static Object create(PyType cls, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        return iterator instanceof PyStepIterator shared && shared.step() instanceof TeeStep
                ? copy(shared)
                : new PyStepIterator(cls, new TeeStep(iterator));
    }

    @PyBuiltin(value = "__copy__(self, /)", doc = "A new iterator of the same items from here on.")
    static Object copy(PyStepIterator self) {
        return new PyStepIterator(self.type(), ((TeeStep) self.step()).copy());
    }
}
