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
@PyModule(value = "_heapq", doc = "Priority queues: lists with the smallest item, or for _max the largest, in front.")
public final class HeapqModule {
    private HeapqModule() {}

    private static PyList list(Object value, String what) {
        return value instanceof PyList list ? list : ArgumentConversions.cast(PyList.class, "list", value, what);
    }

    @PyBuiltin(value = "heappush(heap, item, /)", doc = "Add an item to a heap.")
    static final class PushNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            node.push(frame, list(heap, "heappush() argument 1"), item);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(value = "heappush_max(heap, item, /)", doc = "Add an item to a heap with the largest in front.")
    static final class PushMaxNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            node.push(frame, list(heap, "heappush_max() argument 1"), item);
            return PyNone.NONE;
        }
    }

    @PyBuiltin(
            value = "heappop(heap, /)",
            doc = "Take out the smallest item and give it. Raises IndexError when the heap is empty.")
    static final class PopNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            return node.pop(frame, list(heap, "heappop() argument"));
        }
    }

    @PyBuiltin(value = "heappop_max(heap, /)", doc = "Take out the largest item and give it.")
    static final class PopMaxNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            return node.pop(frame, list(heap, "heappop_max() argument"));
        }
    }

    @PyBuiltin(value = "heapreplace(heap, item, /)", doc = """
        Put item in the place of the smallest one, and give that one, which may be larger than item.

        The heap keeps its size. Raises IndexError when it is empty.\
        """)
    static final class ReplaceNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.replace(frame, list(heap, "heapreplace() argument 1"), item);
        }
    }

    @PyBuiltin(
            value = "heapreplace_max(heap, item, /)",
            doc = "Put item in the place of the largest one, and give that one.")
    static final class ReplaceMaxNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.replace(frame, list(heap, "heapreplace_max() argument 1"), item);
        }
    }

    @PyBuiltin(value = "heappushpop(heap, item, /)", doc = """
        The smallest of item and the heap, all others being in the heap afterwards.

        Faster than heappush() and heappop().\
        """)
    static final class PushPopNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.pushPop(frame, list(heap, "heappushpop() argument 1"), item);
        }
    }

    @PyBuiltin(
            value = "heappushpop_max(heap, item, /)",
            doc = "The largest of item and the heap, all others being in the heap afterwards.")
    static final class PushPopMaxNode extends BinaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(true);

        @Override
        public Object execute(VirtualFrame frame, Object heap, Object item) {
            return node.pushPop(frame, list(heap, "heappushpop_max() argument 1"), item);
        }
    }

    @PyBuiltin(value = "heapify(heap, /)", doc = "Put the items of a list in the order of a heap, in linear time.")
    static final class HeapifyNode extends UnaryBuiltinNode {
        @Child
        private HeapNode node = new HeapNode(false);

        @Override
        public Object execute(VirtualFrame frame, Object heap) {
            node.heapify(frame, list(heap, "heapify() argument"));
            return PyNone.NONE;
        }
    }

    @PyBuiltin(
            value = "heapify_max(heap, /)",
            doc = "Put the items of a list in the order of a heap with the largest in front.")
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
