// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyIterator;
import org.protopython.ops.Calls;
import org.protopython.ops.Operators;
import org.protopython.runtime.PException;

/** {@code iter(callable, sentinel)}: what a function returns until it returns the sentinel. */
public final class PyCallableIterator extends PyIterator {
    private Object callable;
    private final Object sentinel;

    public PyCallableIterator(Object callable, Object sentinel) {
        super(BuiltinTypes.CALLABLE_ITERATOR);
        this.callable = callable;
        this.sentinel = sentinel;
    }

    @Override
    @TruffleBoundary
    public Object next() {
        Object function = callable;
        if (function == null) {
            return null;
        }
        Object result;
        try {
            result = Calls.call(function);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
                callable = null;
                return null;
            }
            throw e;
        }
        if (Operators.equal(sentinel, result)) {
            callable = null;
            return null;
        }
        return result;
    }

    /** The function, null at the end. */
    public Object callable() {
        return callable;
    }

    public Object sentinel() {
        return sentinel;
    }
}
