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

/** {@code async_generator_athrow}: throws into an asynchronous generator, or closes it. */
public final class PyAsyncThrow extends PyObject {
    private static final int FRESH = 0;
    private static final int RUNNING = 1;
    private static final int CLOSED = 2;

    private final PyAsyncGenerator generator;
    private final java.util.function.Supplier<PException> exception;
    private int state = FRESH;
    private UnawaitedSteps.Watch watch;

    /** @param exception makes what is thrown; null for {@code aclose} */
    public PyAsyncThrow(PyAsyncGenerator generator, java.util.function.Supplier<PException> exception) {
        super(BuiltinTypes.ASYNC_GENERATOR_ATHROW);
        this.generator = generator;
        this.exception = exception;
    }

    /** Sees to it that somebody is told if nothing awaits this. */
    public PyAsyncThrow watched() {
        watch = UnawaitedSteps.add(this, closes() ? "aclose" : "athrow", generator);
        return this;
    }

    private void leave(int newState) {
        state = newState;
        if (watch != null) {
            watch.settle();
            watch = null;
        }
    }

    private boolean closes() {
        return exception == null;
    }

    private void checkOpen() {
        if (state == CLOSED) {
            throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
        }
    }

    private void checkIdle() {
        if (generator.isStepRunning()) {
            leave(CLOSED);
            throw Errors.runtimeError(
                    "%s: asynchronous generator is already running", closes() ? "aclose()" : "athrow()");
        }
    }

    /** Resumes; the yielded value, or {@link Returned} with the result. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object sent) {
        checkOpen();
        if (generator.isFinished()) {
            leave(CLOSED);
            return new Returned(PyNone.NONE);
        } else if (state != FRESH) {
            generator.setStepRunning(true);
            return run(sent, null);
        }
        checkIdle();
        if (generator.isClosed()) {
            leave(CLOSED);
            throw Errors.raise(ExceptionTypes.STOP_ASYNC_ITERATION, new Object[0]);
        } else if (sent != PyNone.NONE) {
            throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
        }
        leave(RUNNING);
        generator.setStepRunning(true);
        if (closes()) {
            generator.setClosed();
            return run(PyNone.NONE, Errors.raise(ExceptionTypes.GENERATOR_EXIT, new Object[0]));
        }
        PException thrown;
        try {
            thrown = exception.get();
        } catch (PException e) {
            throw end(e);
        }
        return run(PyNone.NONE, thrown);
    }

    /** Resumes with an exception. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PException thrown) {
        checkOpen();
        if (state == FRESH) {
            checkIdle();
            leave(RUNNING);
        }
        generator.setStepRunning(true);
        return run(PyNone.NONE, thrown);
    }

    private Object run(Object sent, PException thrown) {
        Object result;
        try {
            result = Generators.resume(generator, sent, thrown);
        } catch (PException e) {
            generator.setClosed();
            return stop(e);
        }
        if (result == null) {
            generator.setClosed();
            return stop(Errors.raise(ExceptionTypes.STOP_ASYNC_ITERATION, new Object[0]));
        } else if (!generator.isItemYielded()) {
            return result;
        }
        generator.setItemYielded(false);
        generator.setStepRunning(false);
        leave(CLOSED);
        if (closes()) {
            throw Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return new Returned(result);
    }

    private PException end(PException e) {
        generator.setStepRunning(false);
        leave(CLOSED);
        return e;
    }

    /** The generator has ended: what {@code aclose} wants. */
    private Object stop(PException e) {
        PException raised = end(e);
        if (closes()
                && (e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION) || e.isInstance(ExceptionTypes.GENERATOR_EXIT))) {
            return new Returned(PyNone.NONE);
        }
        throw raised;
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
