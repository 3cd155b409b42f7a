// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.interpreters;

import com.oracle.truffle.api.strings.TruffleString;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.imports.ImportSystem;
import org.protopython.ops.interpreters.CrossValue;
import org.protopython.ops.interpreters.CrossValues;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** What {@code concurrent.interpreters} has registered in one interpreter: the class of queues and two exceptions. */
final class QueueClasses {
    private static final String LIBRARY = "concurrent.interpreters._queues";

    private PyType queue;
    private PyType empty;
    private PyType full;

    private QueueClasses() {}

    private static QueueClasses of(PythonContext context) {
        return context.extension(QueueClasses.class, key -> new QueueClasses());
    }

    static void register(PythonContext context, PyType queue, PyType empty, PyType full) {
        QueueClasses classes = of(context);
        classes.queue = queue;
        classes.empty = empty;
        classes.full = full;
        CrossValues.register(context, queue, value -> Sent.of(CrossQueues.of(context), value));
    }

    /** The classes, after the library was loaded if need be. */
    private static QueueClasses loaded(PythonContext context) {
        QueueClasses classes = of(context);
        if (classes.queue == null) {
            ImportSystem.importModule(context, LIBRARY);
        }
        if (classes.queue == null) {
            throw Errors.runtimeError("the queue classes are not registered");
        }
        return classes;
    }

    static PException empty(PythonContext context, CrossQueue queue) {
        return raise(loaded(context).empty, "queue " + queue.id() + " is empty");
    }

    static PException full(PythonContext context, CrossQueue queue) {
        return raise(loaded(context).full, "queue " + queue.id() + " is full");
    }

    private static PException raise(PyType type, String message) {
        TruffleString text = PyStrings.of(message);
        Object made = Calls.call(type, text);
        return made instanceof PyBaseException exception
                ? Errors.raise(exception)
                : Errors.raise(CrossQueues.ERROR, (Object) message);
    }

    /** A queue on its way, which holds a reference of its own. */
    private record Sent(CrossQueues all, CrossQueue queue) implements CrossValue {
        static Sent of(CrossQueues all, Object value) {
            CrossQueue queue = all.find(Conversions.toIndex(Attributes.get(value, "_id")));
            queue.bind();
            return new Sent(all, queue);
        }

        @Override
        public Object open(PythonContext context) {
            Object made = Calls.call(loaded(context).queue, queue.id());
            drop();
            return made;
        }

        @Override
        public void drop() {
            all.release(queue);
        }
    }
}
