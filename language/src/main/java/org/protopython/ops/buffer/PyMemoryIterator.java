// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.buffer;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyMemoryView;

/** Iterates over a memoryview of one dimension. */
public final class PyMemoryIterator extends PyIterator {
    private PyMemoryView view;
    private int index;

    public PyMemoryIterator(PyMemoryView view) {
        super(BuiltinTypes.MEMORY_ITERATOR);
        this.view = view;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        PyMemoryView current = view;
        if (current == null) {
            return null;
        }
        MemoryViews.checkAlive(current);
        int i = index;
        if (i >= current.shape()[0]) {
            view = null;
            return null;
        }
        index = i + 1;
        return MemoryViews.item(current, i);
    }

    @Override
    public long lengthHint() {
        PyMemoryView current = view;
        return current == null ? 0 : current.shape()[0] - index;
    }
}
