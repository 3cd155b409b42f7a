// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Calls;
import org.protopython.ops.Generators;
import org.protopython.ops.Iteration;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

/** What {@code await} takes, and resuming it. */
public final class Awaitables {
    private Awaitables() {}

    /** The iterator that an {@code await} of the value runs: a coroutine itself, of others what {@code __await__} gives. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object iterator(Object value) {
        if (value instanceof PyGenerator generator && generator.isAwaitable()) {
            return generator;
        }
        PyType type = PyType.of(value);
        Object iterator = Calls.callSpecial(value, Slot.AWAIT);
        if (iterator == null) {
            throw Errors.typeError("'%s' object can't be awaited", type);
        }
        return checked(iterator);
    }

    /** The result of an {@code __await__}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    static Object checked(Object iterator) {
        if (iterator instanceof PyGenerator generator && generator.isAwaitable()) {
            throw Errors.typeError("__await__() returned a coroutine");
        } else if (PyType.of(iterator).slot(Slot.NEXT) == null) {
            throw Errors.typeError("__await__() returned non-iterator of type '%s'", PyType.of(iterator));
        }
        return iterator instanceof PyCoroutineWrapper wrapper ? wrapper.coroutine() : iterator;
    }

    /** Sends a value; the yielded value, or {@link Returned} with the result. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object send(Object iterator, Object sent) {
        if (iterator instanceof PyCoroutineWrapper wrapper) {
            return send(wrapper.coroutine(), sent);
        }
        if (iterator instanceof PyAsyncOperation operation) {
            return operation.send(sent);
        }
        if (iterator instanceof PyDefaultNext next) {
            return next.send(sent);
        }
        if (iterator instanceof PyGenerator generator) {
            Object item = Generators.resume(generator, sent, null);
            return item == null ? new Returned(generator.yielded()) : item;
        }
        return sendToOther(iterator, sent);
    }

    private static Object sendToOther(Object iterator, Object sent) {
        try {
            return sent == PyNone.NONE
                    ? Calls.callSpecial(iterator, Slot.NEXT)
                    : Calls.callMethod(iterator, "send", sent);
        } catch (PException e) {
            return stopped(e);
        }
    }

    /** What the StopIteration says was returned; other exceptions go on. */
    public static Returned stopped(PException e) {
        if (e.isInstance(ExceptionTypes.STOP_ITERATION)) {
            return new Returned(Iteration.stopValue(e.exception()));
        }
        throw e;
    }

    /** A result of the above as the methods of iterators give it: StopIteration at the end. */
    public static Object orStop(Object result) {
        if (result instanceof Returned returned) {
            throw Generators.stopped(returned.value());
        }
        return result;
    }
}
