// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import org.protopython.ops.Iteration;

/** A Python iterator for other languages, which may ask whether there is a next element before they take it. */
@ExportLibrary(InteropLibrary.class)
final class LookaheadIterator implements TruffleObject {
    private final Object iterator;
    private Object next;
    private boolean finished;

    LookaheadIterator(Object iterator) {
        this.iterator = iterator;
    }

    @ExportMessage
    boolean isIterator() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasIteratorNextElement() {
        if (next == null && !finished) {
            next = Iteration.next(iterator);
            finished = next == null;
        }
        return next != null;
    }

    @ExportMessage
    @TruffleBoundary
    Object getIteratorNextElement() throws StopIterationException {
        if (!hasIteratorNextElement()) {
            throw StopIterationException.create();
        }
        Object result = next;
        next = null;
        return result;
    }
}
