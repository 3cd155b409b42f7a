// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyTuple;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Rules that hold for every sequence. */
public final class Sequences {
    private Sequences() {}

    /**
     * The elements of an argument that must be iterable; not to be changed when it is a tuple.
     *
     * @param message text of the TypeError when it is not
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] toArray(Object iterable, String message) {
        if (iterable instanceof PyList || iterable instanceof PyTuple) {
            return Items.toArray(iterable);
        }
        Object iterator;
        try {
            iterator = Iteration.iterator(iterable);
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.TYPE_ERROR)) {
                throw Errors.typeError(message);
            }
            throw e;
        }
        return Items.toArray(iterator);
    }

    /** Fills the array from {@code size} on with copies of its first {@code size} elements. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void fillRepeated(Object array, int size, int length) {
        if (size == 1) {
            if (array instanceof Object[] objects) {
                Arrays.fill(objects, 1, length, objects[0]);
            } else if (array instanceof long[] longs) {
                Arrays.fill(longs, 1, length, longs[0]);
            } else if (array instanceof double[] doubles) {
                Arrays.fill(doubles, 1, length, doubles[0]);
            } else {
                throw new IllegalArgumentException("not a storage array");
            }
            return;
        }
        int filled = size;
        while (filled > 0 && filled < length) {
            int count = Math.min(filled, length - filled);
            System.arraycopy(array, 0, array, filled, count);
            filled += count;
        }
    }
}
