// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.StopIterationException;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyIterator;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;

/** Iterates over an iterable or iterator of another language. */
final class ForeignIterator extends PyIterator {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private final Object iterator;

    /** For an array that offers no iterator; null otherwise. */
    private final Object array;

    private long index;

    private ForeignIterator(Object iterator, Object array) {
        super(BuiltinTypes.SEQUENCE_ITERATOR);
        this.iterator = iterator;
        this.array = array;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static ForeignIterator of(Object self) {
        try {
            if (INTEROP.isIterator(self)) {
                return new ForeignIterator(self, null);
            } else if (INTEROP.hasIterator(self)) {
                return new ForeignIterator(INTEROP.getIterator(self), null);
            } else if (INTEROP.hasHashEntries(self)) {
                return new ForeignIterator(INTEROP.getHashKeysIterator(self), null);
            } else if (INTEROP.hasArrayElements(self)) {
                return new ForeignIterator(null, self);
            }
        } catch (InteropException e) {
            throw Errors.runtimeError("the foreign iterable failed: %s", e.getMessage());
        }
        throw Errors.typeError("'%s' object is not iterable", PyType.of(self));
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object next() {
        try {
            if (array != null) {
                return index < INTEROP.getArraySize(array)
                        ? Foreign.toPython(INTEROP.readArrayElement(array, index++))
                        : null;
            }
            return Foreign.toPython(INTEROP.getIteratorNextElement(iterator));
        } catch (StopIterationException e) {
            return null;
        } catch (InteropException e) {
            throw Errors.runtimeError("the foreign iterator failed: %s", e.getMessage());
        }
    }
}
