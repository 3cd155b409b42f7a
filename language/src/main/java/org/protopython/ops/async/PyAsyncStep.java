// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyObject;
import org.protopython.ops.Generators;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;

/** {@code async_generator_asend}: one step of an asynchronous generator to its next item. */
public final class PyAsyncStep extends PyObject {
    private static final int FRESH = 0;
    private static final int RUNNING = 1;
    private static final int CLOSED = 2;

    private final PyAsyncGenerator generator;
    private final Object value;
    private int state = FRESH;
    private UnawaitedSteps.Watch watch;

    /** @param value sent to the generator, None for {@code __anext__} */
    public PyAsyncStep(PyAsyncGenerator generator, Object value) {
        super(BuiltinTypes.ASYNC_GENERATOR_ASEND);
        this.generator = generator;
        this.value = value;
    }

    /** Sees to it that somebody is told if nothing awaits this. */
    public PyAsyncStep watched() {
        watch = UnawaitedSteps.add(this, "asend", generator);
        return this;
    }

    private void leave(int newState) {
        state = newState;
        if (watch != null) {
            watch.settle();
            watch = null;
        }
    }

    public PyAsyncGenerator generator() {
        return generator;
    }

    /** Prepares a resumption of the generator; true when its body is to be called. */
    boolean begin(Object sent) {
        Object first = enter(sent);
        try {
            return Generators.begin(generator, first, null);
        } catch (PException e) {
            throw failed(e);
        }
    }

    private Object enter(Object sent) {
        if (state == CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
        }
        Object result = sent;
        if (state == FRESH) {
            if (generator.isStepRunning()) {
                leave(CLOSED);
                throw Errors.runtimeError("anext(): asynchronous generator is already running");
            }
            result = sent == PyNone.NONE ? value : sent;
            leave(RUNNING);
        }
        generator.setStepRunning(true);
        return result;
    }

    /** The body has yielded: the step ends with an item, or waits for what the value tells. */
    Object yielded(Object result) {
        if (!generator.isItemYielded()) {
            return result;
        }
        generator.setItemYielded(false);
        generator.setStepRunning(false);
        leave(CLOSED);
        return new Returned(result);
    }

    /** The body has returned: there are no more items. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    PException ended() {
        generator.setClosed();
        generator.setStepRunning(false);
        leave(CLOSED);
        return Errors.raise(ExceptionTypes.STOP_ASYNC_ITERATION, new Object[0]);
    }

    /** The body has raised. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    PException failed(PException e) {
        if (e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION) || e.isInstance(ExceptionTypes.GENERATOR_EXIT)) {
            generator.setClosed();
        }
        generator.setStepRunning(false);
        leave(CLOSED);
        return e;
    }

    /** Resumes; the yielded value, or {@link Returned} with the item. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object sent) {
        return run(enter(sent), null);
    }

    /** Resumes with an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PException thrown) {
        enter(PyNone.NONE);
        return run(PyNone.NONE, thrown);
    }

    private Object run(Object sent, PException thrown) {
        Object result;
        try {
            result = Generators.resume(generator, sent, thrown);
        } catch (PException e) {
            throw failed(e);
        }
        if (result == null) {
            throw ended();
        }
        return yielded(result);
    }

    /** {@code close()}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void close() {
        if (state == CLOSED) {
            return;
        }
        PException exit = Errors.raise(ExceptionTypes.GENERATOR_EXIT, new Object[0]);
        try {
            if (throwInto(exit) instanceof Returned) {
                return;
            }
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION) || e.isInstance(ExceptionTypes.GENERATOR_EXIT)) {
                return;
            }
            throw e;
        }
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }
}
