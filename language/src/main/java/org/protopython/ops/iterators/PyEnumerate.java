// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.iterators;

import org.protopython.objects.PyInt;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyListIterator;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Iteration;

/** {@code enumerate}. */
public final class PyEnumerate extends PyIterator {
    private final Object iterator;
    private Object index;

    /** @param start an exact int */
    public PyEnumerate(PyType type, Object iterator, Object start) {
        super(type);
        this.iterator = iterator;
        this.index = start;
    }

    @Override
    public Object next() {
        // the frequent case stays visible to the compiler
        Object item = iterator instanceof PyListIterator list ? list.next() : Iteration.next(iterator);
        return item == null ? null : number(item);
    }

    /** The next element of {@link #iterator} with its number. */
    public PyTuple number(Object item) {
        Object current = index;
        index = current instanceof Long number && number != Long.MAX_VALUE ? (Object) (number + 1) : successor(current);
        return new PyTuple(current, item);
    }

    private static Object successor(Object number) {
        return PyInt.of(Conversions.toBigInteger(number).add(java.math.BigInteger.ONE));
    }

    public Object iterator() {
        return iterator;
    }

    /** The number the next element gets. */
    public Object index() {
        return index;
    }
}
