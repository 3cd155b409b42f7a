// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.interpreters;

import java.util.List;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.ops.interpreters.CrossValue;
import org.protopython.ops.interpreters.CrossValues;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PythonContext;

/** {@code _interpqueues}: queues between interpreters. Nothing here waits; the library asks again. */
@PyModule(value = "_interpqueues", doc = "What concurrent.interpreters makes its queues of.")
public final class InterpqueuesModule {
    @PyConstant("QueueError")
    static final PyType ERROR = CrossQueues.ERROR;

    @PyConstant("QueueNotFoundError")
    static final PyType NOT_FOUND = CrossQueues.NOT_FOUND;

    /** Nothing is said: the default of the queue counts, or that of all queues. */
    private static final int UNSAID = -1;

    private static final int PICKLING = 1;

    private InterpqueuesModule() {}

    private static CrossQueue find(PythonContext context, Object qid) {
        return CrossQueues.of(context).find(qid);
    }

    private static CrossQueue.Unbound unbound(int number, CrossQueue.Unbound unsaid) {
        CrossQueue.Unbound found = number == UNSAID ? unsaid : CrossQueue.Unbound.of(number);
        if (found == null) {
            throw Errors.valueError("unsupported unboundop %d", number);
        }
        return found;
    }

    @PyBuiltin(value = "create(maxsize, unboundop=-1, fallback=-1)", doc = """
        Make a queue and return its number.

        The unboundop says what becomes of items whose interpreter ends before
        they are taken out, the fallback whether what is not shareable is
        pickled.\
        """)
    static long create(PythonContext context, long maxsize, int unboundop, int fallback) {
        CrossQueue.Unbound unbound = unbound(unboundop, CrossQueue.Unbound.REPLACED);
        if (fallback < UNSAID || fallback > PICKLING) {
            throw Errors.valueError("unsupported fallback %d", fallback);
        }
        return CrossQueues.of(context).create(maxsize, unbound, fallback != 0).id();
    }

    @PyBuiltin(value = "destroy(qid)", doc = "End a queue, whatever is in it.")
    static void destroy(PythonContext context, Object qid) {
        CrossQueues.of(context).destroy(find(context, qid));
    }

    @PyBuiltin(value = "list_all()", doc = "Return (qid, unboundop, fallback) of each queue.")
    static Object listAll(PythonContext context) {
        List<CrossQueue> queues = CrossQueues.of(context).list().reversed();
        return new PyList(queues.stream()
                .map(queue -> new PyTuple(queue.id(), number(queue.unbound()), fallback(queue)))
                .toArray());
    }

    private static Object number(CrossQueue.Unbound unbound) {
        return (long) unbound.number();
    }

    private static Object fallback(CrossQueue queue) {
        return queue.isPickling() ? 1L : 0L;
    }

    @PyBuiltin(value = "put(qid, obj, unboundop=-1)", doc = "Put an object into a queue, of which a copy is taken out.")
    static void put(PythonContext context, Object qid, Object obj, int unboundop) {
        CrossQueue queue = find(context, qid);
        CrossQueue.Unbound unbound = unbound(unboundop, queue.unbound());
        CrossValue value = CrossValues.of(context, obj, queue.isPickling());
        long interpreter = Interpreters.current(context).id();
        if (!queue.put(new CrossQueue.Item(value, interpreter, unbound))) {
            value.drop();
            throw QueueClasses.full(context, queue);
        }
    }

    @PyBuiltin(value = "get(qid)", doc = """
        Take an object out of a queue and return (obj, None); (None, unboundop)
        for one whose interpreter has ended.\
        """)
    static Object get(PythonContext context, Object qid) {
        CrossQueue queue = find(context, qid);
        CrossQueue.Item item = queue.take();
        if (item == null) {
            throw QueueClasses.empty(context, queue);
        }
        return item.value() == null
                ? new PyTuple(PyNone.NONE, number(item.unbound()))
                : new PyTuple(item.value().open(context), PyNone.NONE);
    }

    @PyBuiltin(value = "bind(qid)", doc = "Take a reference to a queue, which lives as long as there is one.")
    static void bind(PythonContext context, Object qid) {
        find(context, qid).bind();
    }

    @PyBuiltin(value = "release(qid)", doc = "Give a reference to a queue back; the queue ends with the last one.")
    static void release(PythonContext context, Object qid) {
        CrossQueues.of(context).release(find(context, qid));
    }

    @PyBuiltin(value = "get_maxsize(qid)", doc = "Return how many items a queue holds at most, 0 for any number.")
    static long maxSize(PythonContext context, Object qid) {
        return find(context, qid).maxSize();
    }

    @PyBuiltin(value = "get_queue_defaults(qid)", doc = "Return (unboundop, fallback) of a queue.")
    static Object defaults(PythonContext context, Object qid) {
        CrossQueue queue = find(context, qid);
        return new PyTuple(number(queue.unbound()), fallback(queue));
    }

    @PyBuiltin(value = "is_full(qid)", doc = "Whether a queue holds as many items as it may.")
    static boolean isFull(PythonContext context, Object qid) {
        return find(context, qid).isFull();
    }

    @PyBuiltin(value = "get_count(qid)", doc = "Return the number of items in a queue.")
    static long count(PythonContext context, Object qid) {
        return find(context, qid).size();
    }

    @PyBuiltin(
            value = "_register_heap_types(queuetype, emptyerror, fullerror)",
            doc = "Set the classes of queues and of the exceptions for empty and full ones.")
    static void registerClasses(PythonContext context, Object queuetype, Object emptyerror, Object fullerror) {
        QueueClasses.register(
                context, type(queuetype, "queuetype"), type(emptyerror, "emptyerror"), type(fullerror, "fullerror"));
    }

    private static PyType type(Object given, String name) {
        if (!(given instanceof PyType type)) {
            throw Errors.typeError("expected a type for '%s'", name);
        }
        return type;
    }
}
