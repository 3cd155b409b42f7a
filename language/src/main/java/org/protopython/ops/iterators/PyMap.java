// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;

/** {@code map}. */
public final class PyMap extends PyIterator {
    private final Object function;
    private final ParallelIterators iterators;

    public PyMap(PyType type, Object function, ParallelIterators iterators) {
        super(type);
        this.function = function;
        this.iterators = iterators;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        Object[] items = iterators.next();
        return items == null ? null : Calls.call(function, items);
    }

    public Object function() {
        return function;
    }

    public ParallelIterators iterators() {
        return iterators;
    }
}
