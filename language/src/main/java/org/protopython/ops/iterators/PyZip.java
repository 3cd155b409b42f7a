// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;

/** {@code zip}. */
public final class PyZip extends PyIterator {
    private final ParallelIterators iterators;

    public PyZip(PyType type, ParallelIterators iterators) {
        super(type);
        this.iterators = iterators;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object[] items = iterators.next();
        return items == null ? null : new PyTuple(items);
    }

    public ParallelIterators iterators() {
        return iterators;
    }
}
