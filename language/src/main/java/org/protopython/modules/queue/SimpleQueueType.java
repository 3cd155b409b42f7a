// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.queue;

import org.protopython.annotations.Kind;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.ops.Durations;
import org.protopython.ops.GenericAliases;
import org.protopython.runtime.Errors;

/** {@code SimpleQueue}. */
@PyTypeMethods(value = "SimpleQueue", doc = "Simple, unbounded, reentrant FIFO queue.")
final class SimpleQueueType {
    private SimpleQueueType() {}

    @PyBuiltin(value = "__new__(cls, /, *args, **kwargs)", kind = Kind.STATIC_METHOD)
    static Object create(PyType cls, Object[] args, PyDict kwargs) {
        if (cls == PySimpleQueue.TYPE && args.length > 0) {
            throw Errors.typeError("SimpleQueue() takes no positional arguments");
        } else if (cls == PySimpleQueue.TYPE && kwargs != null) {
            throw Errors.typeError("SimpleQueue() takes no keyword arguments");
        }
        return new PySimpleQueue(cls);
    }

    @PyBuiltin(value = "put(self, /, item, block=True, timeout=None)", doc = """
        Put the item on the queue.

        The optional 'block' and 'timeout' arguments are ignored, as this method
        never blocks.  They are provided for compatibility with the Queue class.\
        """)
    static void put(PySimpleQueue self, Object item, boolean block, Object timeout) {
        self.put(item);
    }

    @PyBuiltin(value = "put_nowait(self, /, item)", doc = "Put an item on the queue, which never blocks.")
    static void putNoWait(PySimpleQueue self, Object item) {
        self.put(item);
    }

    @PyBuiltin(value = "get(self, /, block=True, timeout=None)", doc = """
        Remove the oldest item and return it.

        Without one, block, for at most timeout seconds unless that is None, or raise Empty.\
        """)
    static Object get(PySimpleQueue self, boolean block, Object timeout) {
        Object item;
        if (!block) {
            item = self.poll();
        } else if (timeout == PyNone.NONE) {
            item = self.take();
        } else {
            item = self.take(Durations.nanos(timeout, "'timeout' must be a non-negative number"));
        }
        return given(item);
    }

    @PyBuiltin(value = "get_nowait(self, /)", doc = "Remove the oldest item and return it; without one raise Empty.")
    static Object getNoWait(PySimpleQueue self) {
        return given(self.poll());
    }

    private static Object given(Object item) {
        if (item == null) {
            throw Errors.raise(QueueModule.EMPTY, new Object[0]);
        }
        return item;
    }

    @PyBuiltin(value = "empty(self, /)", doc = "Whether there is no item now; another thread may put one at any time.")
    static boolean isEmpty(PySimpleQueue self) {
        return self.size() == 0;
    }

    @PyBuiltin(
            value = "qsize(self, /)",
            doc = "How many items there are now; other threads may change that at any time.")
    static long size(PySimpleQueue self) {
        return self.size();
    }

    @PyBuiltin(
            value = "__class_getitem__(cls, object, /)",
            doc = "The class with type arguments, as annotations write it.")
    static Object classItem(PyType cls, Object item) {
        return GenericAliases.of(cls, item);
    }
}
