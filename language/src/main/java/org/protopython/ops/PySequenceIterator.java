// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PositionedIterator;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Iterates over anything with {@code __getitem__} from 0 until IndexError or StopIteration. */
public final class PySequenceIterator extends PyIterator implements PositionedIterator {
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
            if (index == Long.MAX_VALUE) {
                throw Errors.overflowError("iter index too large");
            }
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

    @Override
    public long lengthHint() {
        return sequence == null || PyType.of(sequence).slot(Slot.LEN) == null
                ? -1
                : Math.max(0, Items.length(sequence) - index);
    }

    @Override
    public Object sequence() {
        return sequence;
    }

    @Override
    public long index() {
        return index;
    }

    @Override
    public void setIndex(long newIndex) {
        index = newIndex;
    }

    @Override
    public long lowest() {
        return 0;
    }

    @Override
    public long highest() {
        return Long.MAX_VALUE;
    }
}
