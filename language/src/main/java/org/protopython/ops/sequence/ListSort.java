// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Comparator;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.Sharing;
import org.protopython.ops.Calls;
import org.protopython.runtime.Errors;

/**
 * {@code list.sort}: stable, by {@code <} alone. Lists of ints, of floats without NaN and of strings are sorted without
 * any call. While it runs the list looks empty; whoever changes it meanwhile gets a ValueError at the end.
 */
public final class ListSort {
    private ListSort() {}

    /** @param key function of one argument, or None */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void sort(PyList list, Object key, boolean reverse) {
        if (list.size() == 0 || key == PyNone.NONE && sortPrimitive(list, reverse)) {
            return;
        }
        Object[] marker = new Object[0];
        Object[] items = list.takeAll(marker);
        boolean modified;
        try {
            sort(items, key, reverse);
        } finally {
            modified = list.size() != 0 || list.store() != marker;
            list.takeOver(new PyList(items, items.length));
        }
        if (modified) {
            throw Errors.valueError("list modified during sort");
        }
    }

    private static boolean sortPrimitive(PyList list, boolean reverse) {
        if (!Sharing.isSingle()) {
            // no sorting in place while others may write there
            return false;
        } else if (list.store() instanceof long[] longs) {
            Arrays.sort(longs, 0, list.size());
        } else if (list.store() instanceof double[] doubles && isTotallyOrdered(doubles, list.size())) {
            Arrays.sort(doubles, 0, list.size());
        } else {
            return false;
        }
        if (reverse) {
            list.reverse();
        }
        return true;
    }

    /** Java orders NaN and the two zeros, Python does not. */
    private static boolean isTotallyOrdered(double[] doubles, int size) {
        for (int i = 0; i < size; i++) {
            if (doubles[i] != doubles[i] || doubles[i] == 0 && Double.doubleToRawLongBits(doubles[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    private static void sort(Object[] items, Object key, boolean reverse) {
        Object[] keys = key == PyNone.NONE ? items : new Object[items.length];
        for (int i = 0; key != PyNone.NONE && i < items.length; i++) {
            keys[i] = Calls.call(key, items[i]);
        }
        Object[] values = keys == items ? null : items;
        // Equal elements keep their order in a reversed sort, too.
        if (reverse) {
            reverse(keys, values);
        }
        try {
            new MergeSort(keys, values, orderOf(keys)).sort();
        } finally {
            if (reverse) {
                reverse(keys, values);
            }
        }
    }

    private static void reverse(Object[] keys, Object[] values) {
        MergeSort.reverse(keys, 0, keys.length);
        if (values != null) {
            MergeSort.reverse(values, 0, values.length);
        }
    }

    /** An order that needs no Python code, null when the keys are not all alike. */
    private static Comparator<Object> orderOf(Object[] keys) {
        if (all(keys, Long.class)) {
            return (a, b) -> Long.compare((Long) a, (Long) b);
        } else if (all(keys, TruffleString.class)) {
            return (a, b) -> ((TruffleString) a).compareIntsUTF32Uncached((TruffleString) b);
        } else if (all(keys, Double.class)) {
            return (a, b) -> (Double) a < (Double) b ? -1 : 0;
        }
        return null;
    }

    private static boolean all(Object[] keys, Class<?> type) {
        for (Object key : keys) {
            if (key.getClass() != type) {
                return false;
            }
        }
        return true;
    }
}
