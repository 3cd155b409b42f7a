// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.itertools;

import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyType;
import org.protopython.ops.Iteration;

/** What {@code tee} returns. */
@PyTypeMethods("_tee")
final class TeeType {
    private TeeType() {}

    @PyBuiltin("__new__(cls, iterable, /)")
    static Object create(PyType cls, Object iterable) {
        Object iterator = Iteration.iterator(iterable);
        return iterator instanceof PyStepIterator shared && shared.step() instanceof TeeStep
                ? copy(shared)
                : new PyStepIterator(cls, new TeeStep(iterator));
    }

    @PyBuiltin("__copy__(self, /)")
    static Object copy(PyStepIterator self) {
        return new PyStepIterator(self.type(), ((TeeStep) self.step()).copy());
    }
}
