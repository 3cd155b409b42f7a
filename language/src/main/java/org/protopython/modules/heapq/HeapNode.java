// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import org.protopython.objects.PyList;
import org.protopython.objects.PyType;
import org.protopython.ops.CompareOperator;
import org.protopython.ops.OrderNode;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/**
 * Keeps a list a heap: no item comes before the one at half its index. Comparing items may run a program's code, so the
 * list holds all of them whenever it does, and must be of the same size afterwards. While other threads may change it, an
 * operation is tried again until none has.
 */
final class HeapNode extends Node {
    /** How often an operation is tried: for ever only if comparing items itself changes the list. */
    private static final int MOST_TRIALS = 1000;

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

    /** An operation on a heap. */
    private enum Operation {
        PUSH,
        POP,
        REPLACE,
        PUSH_POP
    }

    void push(VirtualFrame frame, PyList heap, Object item) {
        run(frame, Operation.PUSH, heap, item);
    }

    /** Removes the first item; IndexError when there is none. */
    Object pop(VirtualFrame frame, PyList heap) {
        return run(frame, Operation.POP, heap, null);
    }

    /** Removes the first item and adds another one; IndexError when there is none. */
    Object replace(VirtualFrame frame, PyList heap, Object item) {
        return run(frame, Operation.REPLACE, heap, item);
    }

    /** Adds an item and removes what is the first one then. */
    Object pushPop(VirtualFrame frame, PyList heap, Object item) {
        return run(frame, Operation.PUSH_POP, heap, item);
    }

    private Object run(VirtualFrame frame, Operation operation, PyList heap, Object item) {
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            HeapItems items = HeapItems.of(heap);
            try {
                Object result = once(frame, operation, items, item);
                if (items.apply()) {
                    return result;
                }
            } catch (HeapConflictException e) {
                // another trial
            }
            TruffleSafepoint.poll(this);
        }
        throw sizeChanged();
    }

    private Object once(VirtualFrame frame, Operation operation, HeapItems items, Object item) {
        return switch (operation) {
            case PUSH -> push(frame, items, item);
            case POP -> pop(frame, items);
            case REPLACE -> replace(frame, items, item);
            case PUSH_POP -> pushPop(frame, items, item);
        };
    }

    private Object push(VirtualFrame frame, HeapItems heap, Object item) {
        heap.append(item);
        rise(frame, heap, 0, heap.size() - 1);
        return null;
    }

    private Object pop(VirtualFrame frame, HeapItems heap) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object last = heap.removeLast();
        return heap.size() == 0 ? last : replace(frame, heap, last);
    }

    private Object replace(VirtualFrame frame, HeapItems heap, Object item) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object first = heap.get(0);
        heap.set(0, item);
        sink(frame, heap, 0);
        return first;
    }

    private Object pushPop(VirtualFrame frame, HeapItems heap, Object item) {
        Object first = heap.size() == 0 ? null : heap.get(0);
        if (first == null || !isBefore(frame, first, item)) {
            return item;
        } else if (heap.sizeOfList() == 0 && mayRunCode(first, item)) {
            throw Errors.indexError("index out of range");
        }
        return replace(frame, heap, item);
    }

    /** Orders all items. */
    void heapify(VirtualFrame frame, PyList heap) {
        for (int trial = 0; trial < MOST_TRIALS; trial++) {
            HeapItems items = HeapItems.allOf(heap);
            int count = items.size() / 2;
            for (int i = count - 1; i >= 0; i--) {
                sink(frame, items, i);
            }
            LoopNode.reportLoopCount(this, count);
            if (items.apply()) {
                return;
            }
            TruffleSafepoint.poll(this);
        }
        throw sizeChanged();
    }

    /** Exchanges an item with those that it belongs before, on its way to a start. */
    private void rise(VirtualFrame frame, HeapItems heap, int start, int from) {
        int size = heap.size();
        int position = from;
        while (position > start) {
            int parent = position - 1 >> 1;
            boolean rises = isBefore(frame, heap, size, position, parent);
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
    private void sink(VirtualFrame frame, HeapItems heap, int start) {
        int size = heap.size();
        int position = start;
        while (position < size / 2) {
            int child = 2 * position + 1;
            if (child + 1 < size) {
                boolean isLeft = isBefore(frame, heap, size, child, child + 1);
                child += isLeft ? 0 : 1;
            }
            exchange(heap, position, child);
            position = child;
        }
        rise(frame, heap, start, position);
    }

    private static void exchange(HeapItems heap, int first, int second) {
        Object item = heap.get(first);
        heap.set(first, heap.get(second));
        heap.set(second, item);
    }

    /** As above, for items of a heap whose size must be the same afterwards. */
    private boolean isBefore(VirtualFrame frame, HeapItems heap, int size, int position, int otherPosition) {
        Object item = heap.get(position);
        Object other = heap.get(otherPosition);
        boolean before = isBefore(frame, item, other);
        if (heap.size() != size || heap.isResized() && mayRunCode(item, other)) {
            throw sizeChanged();
        }
        return before;
    }

    /** Whether it may have been the comparison that has changed the list, and no other thread. */
    private static boolean mayRunCode(Object item, Object other) {
        return !PyType.of(item).isBuiltin() || !PyType.of(other).isBuiltin();
    }

    private static PException sizeChanged() {
        return Errors.runtimeError("list changed size during iteration");
    }
}
