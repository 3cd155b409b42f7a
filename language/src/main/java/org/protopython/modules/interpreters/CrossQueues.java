// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.interpreters.InterpreterErrors;
import org.protopython.ops.interpreters.Interpreters;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** The queues between the interpreters of a program, kept in the context of the main one. */
final class CrossQueues {
    static final PyType ERROR = InterpreterErrors.define(
            "QueueError", ExceptionTypes.RUNTIME_ERROR, "Something with a queue between interpreters has failed.");

    static final PyType NOT_FOUND =
            InterpreterErrors.define("QueueNotFoundError", ERROR, "There is no such queue between interpreters.");

    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Map<Long, CrossQueue> queues = new TreeMap<>();
    private long lastId;

    private CrossQueues(PythonContext main) {
        Interpreters.of(main).whenEnded(interpreter -> list().forEach(queue -> queue.forget(interpreter)));
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    static CrossQueues of(PythonContext context) {
        return context.mainInterpreter().extension(CrossQueues.class, CrossQueues::new);
    }

    synchronized CrossQueue create(long maxSize, CrossQueue.Unbound unbound, boolean pickling) {
        lastId++;
        CrossQueue queue = new CrossQueue(lastId, maxSize, unbound, pickling);
        queues.put(lastId, queue);
        return queue;
    }

    synchronized List<CrossQueue> list() {
        return List.copyOf(queues.values());
    }

    /** The queue of a number that a program has given. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    CrossQueue find(Object id) {
        return find(number(id));
    }

    synchronized CrossQueue find(long number) {
        CrossQueue found = queues.get(number);
        if (found == null) {
            throw notFound(number);
        }
        return found;
    }

    private static PException notFound(long number) {
        return Errors.raise(NOT_FOUND, "queue %d not found", number);
    }

    private static long number(Object id) {
        if (!PyType.of(id).isSubtypeOf(BuiltinTypes.INT)) {
            throw Errors.typeError("queue ID must be an int, got %s", PyType.of(id));
        }
        BigInteger number = Conversions.toBigInteger(Conversions.toIndex(id));
        if (number.signum() < 0) {
            throw Errors.valueError("queue ID must be a non-negative int, got %s", Texts.reprJava(id));
        } else if (number.compareTo(MOST) > 0) {
            throw Errors.overflowError("max queue ID is %d, got %s", Long.MAX_VALUE, Texts.reprJava(id));
        }
        return number.longValue();
    }

    void destroy(CrossQueue queue) {
        synchronized (this) {
            if (queues.remove(queue.id()) == null) {
                throw notFound(queue.id());
            }
        }
        queue.end();
    }

    /** A reference is gone, and with the last one the queue. */
    void release(CrossQueue queue) {
        long left = queue.release();
        if (left < 0) {
            throw Errors.raise(ERROR, "queue %d never bound", queue.id());
        } else if (left == 0) {
            destroy(queue);
        }
    }
}
