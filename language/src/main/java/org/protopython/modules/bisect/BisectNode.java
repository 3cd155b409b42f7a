// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.bisect;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.CallNode;
import org.protopython.ops.Calls;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.GetItemNode;
import org.protopython.ops.Items;
import org.protopython.ops.OrderNode;
import org.protopython.runtime.Errors;

/** Finds where a value belongs in a sorted sequence. */
final class BisectNode extends Node {
    /** The parameters of all functions of the module. */
    private static final int SEQUENCE = 0;

    private static final int VALUE = 1;
    private static final int LOW = 2;
    private static final int HIGH = 3;
    private static final int KEY = 4;

    private final boolean afterEqual;

    @Child
    private OrderNode isLess = OrderNode.create(CompareOperator.LT);

    @Child
    private GetItemNode getItem = GetItemNode.create();

    @Child
    private CallNode call = CallNode.create();

    /** @param afterEqual whether the value belongs behind those that are equal to it, or before them */
    BisectNode(boolean afterEqual) {
        this.afterEqual = afterEqual;
    }

    /** The place of a value, which is compared with the keys of the items. */
    long find(VirtualFrame frame, Object[] arguments) {
        return find(frame, arguments, arguments[VALUE]);
    }

    /** Inserts a value at the place of its key. */
    void insert(VirtualFrame frame, Object[] arguments) {
        Object sequence = arguments[SEQUENCE];
        Object value = arguments[VALUE];
        long place = find(frame, arguments, keyOf(frame, arguments[KEY], value));
        if (sequence instanceof PyList list && list.type() == BuiltinTypes.LIST) {
            list.insert((int) place, value);
        } else {
            Calls.callMethod(sequence, "insert", place, value);
        }
    }

    private long find(VirtualFrame frame, Object[] arguments, Object key) {
        Object sequence = arguments[SEQUENCE];
        long low = ArgumentConversions.toLong(arguments[LOW]);
        if (low < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long high = arguments[HIGH] == PyNone.NONE ? length(sequence) : ArgumentConversions.toLong(arguments[HIGH]);
        while (low < high) {
            long middle = low + high >>> 1;
            Object item = keyOf(frame, arguments[KEY], getItem.execute(frame, sequence, middle));
            boolean isBefore = afterEqual ? !isLess.execute(frame, key, item) : isLess.execute(frame, item, key);
            if (isBefore) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static long length(Object sequence) {
        return sequence instanceof PyList list && list.type() == BuiltinTypes.LIST
                ? list.size()
                : Items.length(sequence);
    }

    private Object keyOf(VirtualFrame frame, Object key, Object item) {
        return key == PyNone.NONE ? item : call.execute(frame, key, item);
    }
}
