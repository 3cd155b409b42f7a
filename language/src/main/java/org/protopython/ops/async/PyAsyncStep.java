// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.async;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.ops.Generators;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;

/** {@code async_generator_asend}: one step of an asynchronous generator to its next item. */
public final class PyAsyncStep extends PyAsyncOperation {
    private final Object value;

    /** @param value sent to the generator, None for {@code __anext__} */
    public PyAsyncStep(PyAsyncGenerator generator, Object value) {
        super(BuiltinTypes.ASYNC_GENERATOR_ASEND, generator);
        this.value = value;
    }

    @Override
    String method() {
        return "asend";
    }

    /** Prepares a resumption of the generator; true when its body is to be called. */
    boolean begin(Object sent) {
        Object first = enter(sent);
        try {
            return Generators.begin(generator(), first, null);
        } catch (PException e) {
            throw failed(e);
        }
    }

    private Object enter(Object sent) {
        if (isClosed()) {
            throw Errors.runtimeError("cannot reuse already awaited __anext__()/asend()");
        }
        Object result = sent;
        if (isFresh()) {
            if (generator().isStepRunning()) {
                markClosed();
                throw Errors.runtimeError("anext(): asynchronous generator is already running");
            }
            result = sent == PyNone.NONE ? value : sent;
            markBegun();
        }
        generator().setStepRunning(true);
        return result;
    }

    /** The body has yielded: the step ends with an item, or waits for what the value tells. */
    Object yielded(Object result) {
        if (!generator().isItemYielded()) {
            return result;
        }
        generator().setItemYielded(false);
        end();
        return new Returned(result);
    }

    /** The body has returned: there are no more items. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    PException ended() {
        generator().setClosed();
        end();
        return Errors.raise(ExceptionTypes.STOP_ASYNC_ITERATION, new Object[0]);
    }

    /** The body has raised. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    PException failed(PException e) {
        if (isEnd(e)) {
            generator().setClosed();
        }
        end();
        return e;
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object send(Object sent) {
        return run(enter(sent), null);
    }

    @Override
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Object throwInto(PException thrown) {
        enter(PyNone.NONE);
        return run(PyNone.NONE, thrown);
    }

    private Object run(Object sent, PException thrown) {
        Object result;
        try {
            result = Generators.resume(generator(), sent, thrown);
        } catch (PException e) {
            throw failed(e);
        }
        if (result == null) {
            throw ended();
        }
        return yielded(result);
    }
}
