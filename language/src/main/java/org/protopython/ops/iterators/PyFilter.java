// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;

/** {@code filter}. */
public final class PyFilter extends PyIterator {
    private final Object function;
    private final Object iterator;

    /** @param function None for the truth of the elements themselves */
    public PyFilter(PyType type, Object function, Object iterator) {
        super(type);
        this.function = function;
        this.iterator = iterator;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        boolean direct = isDirect();
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            if (Conversions.isTrue(direct ? item : Calls.call(function, item))) {
                return item;
            }
        }
        return null;
    }

    /** Whether the truth of the elements themselves is asked. */
    public boolean isDirect() {
        return function == PyNone.NONE || function == BuiltinTypes.BOOL;
    }

    public Object function() {
        return function;
    }

    public Object iterator() {
        return iterator;
    }
}
