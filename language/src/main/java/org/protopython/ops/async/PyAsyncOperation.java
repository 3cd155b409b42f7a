// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyObject;
import org.protopython.objects.PyType;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;

/** What a method of an asynchronous generator gives to be awaited: it is begun by the first {@code send}, and ends once. */
public abstract sealed class PyAsyncOperation extends PyObject permits PyAsyncStep, PyAsyncThrow {
    private enum State {
        FRESH,
        RUNNING,
        CLOSED
    }

    private final PyAsyncGenerator generator;
    private State state = State.FRESH;
    private UnawaitedSteps.Watch watch;

    PyAsyncOperation(PyType type, PyAsyncGenerator generator) {
        super(type);
        this.generator = generator;
    }

    /** The method that made this. */
    abstract String method();

    /** Resumes; the yielded value, or {@link Returned} with the result. */
    public abstract Object send(Object sent);

    /** Resumes with an exception. */
    public abstract Object throwInto(PException thrown);

    /** Sees to it that somebody is told if nothing awaits this. */
    public final PyAsyncOperation watched() {
        watch = UnawaitedSteps.add(this, method(), generator);
        return this;
    }

    public final PyAsyncGenerator generator() {
        return generator;
    }

    final boolean isFresh() {
        return state == State.FRESH;
    }

    final boolean isClosed() {
        return state == State.CLOSED;
    }

    final void markBegun() {
        leave(State.RUNNING);
    }

    final void markClosed() {
        leave(State.CLOSED);
    }

    private void leave(State newState) {
        state = newState;
        if (watch != null) {
            watch.settle();
            watch = null;
        }
    }

    /** The generator is free for the next operation, and this one is over. */
    final void end() {
        generator.setStepRunning(false);
        markClosed();
    }

    /** Whether an exception says that the generator has ended, as far as awaiting is concerned. */
    static boolean isEnd(PException e) {
        return e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION) || e.isInstance(ExceptionTypes.GENERATOR_EXIT);
    }

    /** {@code close()}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public final void close() {
        if (isClosed()) {
            return;
        }
        PException exit = Errors.raise(ExceptionTypes.GENERATOR_EXIT, new Object[0]);
        try {
            if (throwInto(exit) instanceof Returned) {
                return;
            }
        } catch (PException e) {
            if (isEnd(e)) {
                return;
            }
            throw e;
        }
        throw Errors.runtimeError("coroutine ignored GeneratorExit");
    }
}
