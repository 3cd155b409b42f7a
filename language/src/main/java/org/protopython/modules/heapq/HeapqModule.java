// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.heapq;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.ops.ArgumentConversions;
import org.protopython.runtime.BinaryBuiltinNode;
import org.protopython.runtime.UnaryBuiltinNode;

/** The module {@code _heapq}: priority queues in lists. */
@PyModule(value = "_heapq", doc = "Heap queue algorithm (a.k.a. priority queue).\n")
public final class HeapqModule {
    private HeapqModule() {}

    private static PyList list(Object value, String what) {
        return value instanceof PyList list ? list : ArgumentConversions.cast(PyList.class, "list", value, what);
    }

    @PyBuiltin(value = "heappush(heap, item, /)", doc = "Push item onto heap, maintaining the heap invariant.")
    static final class PushNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            node.push(frame, list(heap, "heappush() argument 1"), item);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(value = "heappush_max(heap, item, /)", doc = "Push item onto max heap, maintaining the heap invariant.")
    static final class PushMaxNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            node.push(frame, list(heap, "heappush_max() argument 1"), item);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(value = "heappop(heap, /)", doc = "Pop the smallest item off the heap, maintaining the heap invariant.")
    static final class PopNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            return node.pop(frame, list(heap, "heappop() argument"));
        }
    }

    @PyBuiltin(value = "heappop_max(heap, /)", doc = "Maxheap variant of heappop.")
    static final class PopMaxNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            return node.pop(frame, list(heap, "heappop_max() argument"));
        }
    }

    @PyBuiltin(value = "heapreplace(heap, item, /)", doc = """
        Pop and return the current smallest value, and add the new item.

        This is more efficient than heappop() followed by heappush(), and can be
        more appropriate when using a fixed-size heap.  Note that the value
        returned may be larger than item!  That constrains reasonable uses of
        this routine unless written as part of a conditional replacement:

            if item > heap[0]:
                item = heapreplace(heap, item)\
        """)
    static final class ReplaceNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.replace(frame, list(heap, "heapreplace() argument 1"), item);
        }
    }

    @PyBuiltin(value = "heapreplace_max(heap, item, /)", doc = "Maxheap variant of heapreplace.")
    static final class ReplaceMaxNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.replace(frame, list(heap, "heapreplace_max() argument 1"), item);
        }
    }

    @PyBuiltin(value = "heappushpop(heap, item, /)", doc = """
        Push item on the heap, then pop and return the smallest item from the heap.

        The combined action runs more efficiently than heappush() followed by
        a separate call to heappop().\
        """)
    static final class PushPopNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.pushPop(frame, list(heap, "heappushpop() argument 1"), item);
        }
    }

    @PyBuiltin(value = "heappushpop_max(heap, item, /)", doc = """
        Maxheap variant of heappushpop.

        The combined action runs more efficiently than heappush_max() followed by
        a separate call to heappop_max().\
        """)
    static final class PushPopMaxNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.pushPop(frame, list(heap, "heappushpop_max() argument 1"), item);
        }
    }

    @PyBuiltin(value = "heapify(heap, /)", doc = "Transform list into a heap, in-place, in O(len(heap)) time.")
    static final class HeapifyNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            node.heapify(frame, list(heap, "heapify() argument"));
            return PyNone.NONE;
        }
    }

    @PyBuiltin(value = "heapify_max(heap, /)", doc = "Maxheap variant of heapify.")
    static final class HeapifyMaxNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            node.heapify(frame, list(heap, "heapify_max() argument"));
            return PyNone.NONE;
        }
    }
}
