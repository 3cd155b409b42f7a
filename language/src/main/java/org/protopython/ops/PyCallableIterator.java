// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyIterator;
import org.protopython.runtime.PException;

/** {@code iter(callable, sentinel)}: calls until the result equals the sentinel. */
public class PyCallableIterator extends PyIterator {
    private Object callable;
    private final Object sentinel;

    public PyCallableIterator(Object callable, Object sentinel) {
        super(BuiltinTypes.CALLABLE_ITERATOR);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    public Object next() {
        Object current = callable;
        if (current == null) {
            return null;
        }
        Object result;
        try {
            result = Calls.call(current);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
                callable = null;
                return null;
            }
            throw e;
        }
        // The call or the comparison may have exhausted this very iterator.
        boolean end = callable == null || Operators.equal(result, sentinel);
        if (end || callable == null) {
            callable = null;
            return null;
        }
        return result;
    }

    /** The callable, null when the iterator is exhausted. */
    public Object callable() {
        return callable;
    }

    public Object sentinel() {
        return sentinel;
    }
}
