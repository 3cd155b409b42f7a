// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.nodes.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Items;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;

/** Taking an iterable apart, for targets and for patterns. */
public final class Unpacking {
    private Unpacking() {}

    /** Exactly so many items; ValueError for more or fewer. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] exactly(Object value, int wanted) {
        if (value instanceof PyList list && list.type() == BuiltinTypes.LIST && list.size() == wanted) {
            return list.toArray();
        }
        Object iterator = iterator(value);
        Object[] items = new Object[wanted];
        for (int i = 0; i < wanted; i++) {
            items[i] = Iteration.next(iterator);
            if (items[i] == null) {
                throw Errors.valueError("not enough values to unpack (expected %d, got %d)", wanted, i);
            }
        }
        if (Iteration.next(iterator) != null) {
            PyType type = PyType.of(value);
            if (type == BuiltinTypes.LIST || type == BuiltinTypes.TUPLE || type == BuiltinTypes.DICT) {
                throw Errors.valueError("too many values to unpack (expected %d, got %d)", wanted, Items.length(value));
            }
            throw Errors.valueError("too many values to unpack (expected %d)", wanted);
        }
        return items;
    }

    private static Object iterator(Object value) {
        PyType type = PyType.of(value);
        if (type != BuiltinTypes.FOREIGN && type.slot(Slot.ITER) == null && type.slot(Slot.GETITEM) == null) {
            throw Errors.typeError("cannot unpack non-iterable %s object", type);
        }
        return Iteration.iterator(value);
    }

    /** So many items, of which the one at {@code star} is a list of what the others leave. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object[] starred(Object value, int count, int star) {
        Object iterator = iterator(value);
        PyList all = new PyList(new Object[0]);
        for (Object item = Iteration.next(iterator); item != null; item = Iteration.next(iterator)) {
            all.append(item);
        }
        Object[] given = all.toArray();
        int after = count - star - 1;
        if (given.length < count - 1) {
            throw Errors.valueError(
                    "not enough values to unpack (expected at least %d, got %d)", count - 1, given.length);
        }
        Object[] items = new Object[count];
        System.arraycopy(given, 0, items, 0, star);
        items[star] = new PyList(Arrays.copyOfRange(given, star, given.length - after));
        System.arraycopy(given, given.length - after, items, star + 1, after);
        return items;
    }
}
