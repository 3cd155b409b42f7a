// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.function.Supplier;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;

/** {@code async_generator_athrow}: throws into an asynchronous generator, or closes it. */
public final class PyAsyncThrow extends PyAsyncOperation {
    private final Supplier<PException> exception;

    /** @param exception makes what is thrown; null for {@code aclose} */
    public PyAsyncThrow(PyAsyncGenerator generator, Supplier<PException> exception) {
        super(BuiltinTypes.ASYNC_GENERATOR_ATHROW, generator);
        this.exception = exception;
    }

    @Override
    String method() {
        return closes() ? "aclose" : "athrow";
    }

    private boolean closes() {
        return exception == null;
    }

    private void checkOpen() {
        if (isClosed()) {
            throw Errors.runtimeError("cannot reuse already awaited aclose()/athrow()");
        }
    }

    private void checkIdle() {
        if (generator().isStepRunning()) {
            markClosed();
            throw Errors.runtimeError("%s(): asynchronous generator is already running", method());
        }
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object sent) {
        checkOpen();
        if (generator().isFinished()) {
            markClosed();
            return new Returned(PyNone.NONE);
        } else if (!isFresh()) {
            generator().setStepRunning(true);
            return run(sent, null);
        }
        checkIdle();
        if (generator().isClosed()) {
            markClosed();
            throw Errors.raise(ExceptionTypes.STOP_ASYNC_ITERATION, new Object[0]);
        } else if (sent != PyNone.NONE) {
            throw Errors.runtimeError("can't send non-None value to a just-started coroutine");
        }
        markBegun();
        generator().setStepRunning(true);
        if (closes()) {
            generator().setClosed();
            return run(PyNone.NONE, Errors.raise(ExceptionTypes.GENERATOR_EXIT, new Object[0]));
        }
        PException thrown;
        try {
            thrown = exception.get();
        } catch (PException e) {
            end();
            throw e;
        }
        return run(PyNone.NONE, thrown);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PException thrown) {
        checkOpen();
        if (isFresh()) {
            checkIdle();
            markBegun();
        }
        generator().setStepRunning(true);
        return run(PyNone.NONE, thrown);
    }

    private Object run(Object sent, PException thrown) {
        Object result;
        try {
            result = Generators.resume(generator(), sent, thrown);
        } catch (PException e) {
            return stop(e);
        }
        if (result == null) {
            return stop(Errors.raise(ExceptionTypes.STOP_ASYNC_ITERATION, new Object[0]));
        } else if (!generator().isItemYielded()) {
            return result;
        }
        generator().setItemYielded(false);
        end();
        if (closes()) {
            throw Errors.runtimeError("async generator ignored GeneratorExit");
        }
        return new Returned(result);
    }

    /** The generator has ended: what {@code aclose} wants. */
    private Object stop(PException e) {
        generator().setClosed();
        end();
        if (closes() && isEnd(e)) {
            return new Returned(PyNone.NONE);
        }
        throw e;
    }
}
