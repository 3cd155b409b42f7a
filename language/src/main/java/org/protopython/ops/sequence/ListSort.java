// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.sequence;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.strings.TruffleString;
import java.util.Arrays;
import java.util.Comparator;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.Sharing;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;

/**
 * {@code list.sort}: stable, by {@code <} alone. Lists of ints, of floats without NaN and of strings are sorted without
 * any call. While it runs the list looks empty; whoever changes it meanwhile gets a ValueError at the end.
 */
public final class ListSort {
    private final PyList list;
    private final Object[] marker = new Object[0];
    private final Object[] items;
    private boolean modified;

    private ListSort(PyList list) {
        this.list = list;
        this.items = list.takeAll(marker);
    }

    /**
     * Sorts the list.
     *
     * @param frame of the caller, or null
     * @param key function of one argument, or None
     */
    public static void sort(VirtualFrame frame, PyList list, Object key, boolean reverse, CallNode call) {
        if (key == PyNone.NONE) {
            sort(list, reverse);
            return;
        }
        ListSort sort = new ListSort(list);
        try {
            Object[] keys = new Object[sort.items.length];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = call.execute(frame, key, new Object[] {sort.items[i]}, Calls.NO_KEYWORDS);
            }
            LoopNode.reportLoopCount(call, keys.length);
            sort.sort(keys, reverse);
        } finally {
            sort.end();
        }
        sort.check();
    }

    /** Sorts the list by the elements themselves. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void sort(PyList list, boolean reverse) {
        if (list.size() == 0 || sortPrimitive(list, reverse)) {
            return;
        }
        ListSort sort = new ListSort(list);
        try {
            sort.sort(sort.items, reverse);
        } finally {
            sort.end();
        }
        sort.check();
    }

    /** Puts the items back. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private void end() {
        modified = list.size() != 0 || list.store() != marker;
        list.takeOver(new PyList(items, items.length));
    }

    private void check() {
        if (modified) {
            CompilerDirectives.transferToInterpreter();
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

    @TruffleBoundary(transferToInterpreterOnException = false)
    private void sort(Object[] keys, boolean reverse) {
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
        } else if (all(keys, PyTuple.class) && allExact(keys)) {
            return (a, b) -> isLess(((PyTuple) a).items(), ((PyTuple) b).items()) ? -1 : 0;
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

    private static boolean allExact(Object[] keys) {
        for (Object key : keys) {
            if (((PyTuple) key).type() != BuiltinTypes.TUPLE) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLess(Object[] left, Object[] right) {
        int common = Math.min(left.length, right.length);
        for (int i = 0; i < common; i++) {
            Object a = left[i];
            Object b = right[i];
            if (a instanceof Long x && b instanceof Long y) {
                if (x.longValue() != y.longValue()) {
                    return x < y;
                }
            } else if (!Operators.equal(a, b)) {
                return Operators.lessThan(a, b);
            }
        }
        return left.length < right.length;
    }
}
