// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyList;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.OrderNode;
import org.protopython.runtime.Errors;

/**
 * Keeps a list a heap: no item comes before the one at half its index. Comparing items may run a program's code, so the
 * list holds all of them whenever it does, and must be of the same size afterwards.
 */
final class HeapNode extends Node {
    @Child
    private OrderNode isLess = OrderNode.create(CompareOperator.LT);

    private final boolean largestFirst;

    HeapNode(boolean largestFirst) {
        this.largestFirst = largestFirst;
    }

    /** Whether an item belongs nearer to the start than another one. */
    private boolean isBefore(VirtualFrame frame, Object item, Object other) {
        return largestFirst ? isLess.execute(frame, other, item) : isLess.execute(frame, item, other);
    }

    void push(VirtualFrame frame, PyList heap, Object item) {
        heap.append(item);
        rise(frame, heap, 0, heap.size() - 1);
    }

    /** Removes the first item; IndexError when there is none. */
    Object pop(VirtualFrame frame, PyList heap) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object last = heap.removeLast();
        return heap.size() == 0 ? last : replace(frame, heap, last);
    }

    /** Removes the first item and adds another one; IndexError when there is none. */
    Object replace(VirtualFrame frame, PyList heap, Object item) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object first = heap.get(0);
        heap.set(0, item);
        sink(frame, heap, 0);
        return first;
    }

    /** Adds an item and removes what is the first one then. */
    Object pushPop(VirtualFrame frame, PyList heap, Object item) {
        if (heap.size() == 0 || !isBefore(frame, heap.get(0), item)) {
            return item;
        }
        return replace(frame, heap, item);
    }

    /** Orders all items. */
    void heapify(VirtualFrame frame, PyList heap) {
        int count = heap.size() / 2;
        for (int i = count - 1; i >= 0; i--) {
            sink(frame, heap, i);
        }
        LoopNode.reportLoopCount(this, count);
    }

    /** Exchanges an item with those that it belongs before, on its way to a start. */
    private void rise(VirtualFrame frame, PyList heap, int start, int from) {
        int size = heap.size();
        int position = from;
        while (position > start) {
            int parent = position - 1 >> 1;
            boolean rises = isBefore(frame, heap.get(position), heap.get(parent));
            checkSize(heap, size);
            if (!rises) {
                return;
            }
            exchange(heap, position, parent);
            position = parent;
        }
    }

    /**
     * Lets an item sink to the end and rise from there: most items that are put at the start came from the end, and this
     * takes fewer comparisons than to look for their place on the way down.
     */
    private void sink(VirtualFrame frame, PyList heap, int start) {
        int size = heap.size();
        int position = start;
        while (position < size / 2) {
            int child = 2 * position + 1;
            if (child + 1 < size) {
                boolean isLeft = isBefore(frame, heap.get(child), heap.get(child + 1));
                checkSize(heap, size);
                child += isLeft ? 0 : 1;
            }
            exchange(heap, position, child);
            position = child;
        }
        rise(frame, heap, start, position);
    }

    private static void exchange(PyList heap, int first, int second) {
        Object item = heap.get(first);
        heap.set(first, heap.get(second));
        heap.set(second, item);
    }

    private static void checkSize(PyList heap, int size) {
        if (heap.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
    }
}
