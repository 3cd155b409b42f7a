// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.dsl.NeverDefault;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyNone;

/** Finds the first element that no other one surpasses: the loop of {@code min} and {@code max}. */
public final class ExtremeNode extends Node {
    @Child
    private GetIteratorNode getIterator = GetIteratorNode.create();

    @Child
    private NextNode next = NextNode.create();

    @Child
    private CallNode call = CallNode.create();

    @Child
    private OrderNode order;

    private ExtremeNode(CompareOperator operator) {
        order = OrderNode.create(operator);
    }

    @NeverDefault
    public static ExtremeNode create(CompareOperator operator) {
        return new ExtremeNode(operator);
    }

    /**
     * The extreme element, null when there is none.
     *
     * @param key function of one argument, or None
     */
    public Object execute(VirtualFrame frame, Object iterable, Object key) {
        Object iterator = getIterator.execute(frame, iterable);
        Object best = next.execute(frame, iterator);
        if (best == null) {
            return null;
        }
        Object bestKey = keyOf(frame, key, best);
        int count = 0;
        for (Object item = next.execute(frame, iterator); item != null; item = next.execute(frame, iterator)) {
            Object itemKey = keyOf(frame, key, item);
            if (order.execute(frame, itemKey, bestKey)) {
                best = item;
                bestKey = itemKey;
            }
            count++;
        }
        LoopNode.reportLoopCount(this, count);
        return best;
    }

    private Object keyOf(VirtualFrame frame, Object key, Object item) {
        return key == PyNone.NONE ? item : call.execute(frame, key, new Object[] {item}, Calls.NO_KEYWORDS);
    }
}
