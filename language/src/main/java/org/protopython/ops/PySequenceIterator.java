// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyIterator;
import org.protopython.runtime.PException;

/** Iterates over anything with {@code __getitem__} from 0 until IndexError or StopIteration. */
public final class PySequenceIterator extends PyIterator {
    private Object sequence;
    private long index;

    public PySequenceIterator(Object sequence) {
        super(BuiltinTypes.SEQUENCE_ITERATOR);
        this.sequence = sequence;
    }

    @Override
    public Object next() {
        if (sequence == null) {
            return null;
        }
        try {
            Object item = Items.get(sequence, index);
            index++;
            return item;
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.INDEX_ERROR) || e.isInstance(ExceptionTypes.STOP_ITERATION)) {
                sequence = null;
                return null;
            }
            throw e;
        }
    }
}
