// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.bisect;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.Operators;
import org.protopython.runtime.Errors;

/** The module {@code _bisect}: places in sorted sequences. */
@PyModule(value = "_bisect", doc = "Bisection algorithms.")
public final class BisectModule {
    private BisectModule() {}

    @PyBuiltin("bisect_right(a, x, lo=0, hi=None, *, key=None)")
    static long bisectRight(Object a, Object x, long lo, Object hi, Object key) {
        return place(a, x, lo, hi, key, true);
    }

    @PyBuiltin("bisect_left(a, x, lo=0, hi=None, *, key=None)")
    static long bisectLeft(Object a, Object x, long lo, Object hi, Object key) {
        return place(a, x, lo, hi, key, false);
    }

    @PyBuiltin("insort_right(a, x, lo=0, hi=None, *, key=None)")
    static void insortRight(Object a, Object x, long lo, Object hi, Object key) {
        insert(a, place(a, key == PyNone.NONE ? x : Calls.call(key, x), lo, hi, key, true), x);
    }

    @PyBuiltin("insort_left(a, x, lo=0, hi=None, *, key=None)")
    static void insortLeft(Object a, Object x, long lo, Object hi, Object key) {
        insert(a, place(a, key == PyNone.NONE ? x : Calls.call(key, x), lo, hi, key, false), x);
    }

    private static void insert(Object sequence, long index, Object value) {
        if (sequence instanceof PyList list && list.type() == BuiltinTypes.LIST) {
            list.insert((int) index, value);
        } else {
            Calls.callMethod(sequence, "insert", index, value);
        }
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static long place(Object sequence, Object x, long from, Object to, Object key, boolean right) {
        if (from < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long low = from;
        long high = to == PyNone.NONE ? Items.length(sequence) : Conversions.toIndexLong(to);
        while (low < high) {
            long middle = low + high >>> 1;
            Object item = Items.get(sequence, middle);
            if (key != PyNone.NONE) {
                item = Calls.call(key, item);
            }
            boolean before = right ? !Operators.lessThan(x, item) : Operators.lessThan(item, x);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
