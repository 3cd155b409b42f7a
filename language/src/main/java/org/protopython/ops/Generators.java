// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyAsyncGenerator;
import org.protopython.runtime.PyFrame;
import org.protopython.runtime.PyGenerator;
import org.protopython.runtime.PythonContext;

/** Resuming generators. */
public final class Generators {
    private Generators() {}

    /**
     * Resumes with a value or an exception. The nodes of the body see to it that a suspension leaves no exception as
     * being handled that was not before; the yielded value, or null when the body returned (then
     * {@link PyGenerator#yielded} is the return value).
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object resume(PyGenerator generator, Object sent, PException thrown) {
        if (!begin(generator, sent, thrown)) {
            return null;
        }
        try {
            return end(generator, generator.body().call(generator));
        } catch (PException e) {
            throw failed(generator, e);
        } finally {
            generator.endRun();
        }
    }

    /**
     * Checks and marks the generator as running; false when it is exhausted and nothing is thrown in. What is thrown into
     * one that nothing has begun ends it without beginning it: its body raises that at once.
     */
    public static boolean begin(PyGenerator generator, Object sent, PException thrown) {
        if (!generator.beginRun()) {
            throw alreadyExecuting(generator);
        }
        if ((generator.isFinished() || !generator.isStarted()) && !beginUnusual(generator, sent, thrown)) {
            return false;
        }
        if (thrown != null) {
            rememberHandled(generator);
        }
        generator.setSent(sent);
        generator.setThrown(thrown);
        return true;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static PException alreadyExecuting(PyGenerator generator) {
        return Errors.valueError("%s already executing", kind(generator));
    }

    @TruffleBoundary
    private static void rememberHandled(PyGenerator generator) {
        generator.setHandled(PythonContext.get(null).threadState().handled());
    }

    /** The part of {@link #begin} that a generator under way does not need; where it does not begin it does not run. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    private static boolean beginUnusual(PyGenerator generator, Object sent, PException thrown) {
        boolean begun = false;
        try {
            begun = isToBegin(generator, sent, thrown);
        } finally {
            if (!begun) {
                generator.endRun();
            }
        }
        return begun;
    }

    private static boolean isToBegin(PyGenerator generator, Object sent, PException thrown) {
        if (generator.isFinished()) {
            if (generator.isCoroutine()) {
                throw Errors.runtimeError("cannot reuse already awaited coroutine");
            }
            generator.setYielded(PyNone.NONE);
            if (thrown != null) {
                throw thrown;
            }
            return false;
        } else if (thrown != null) {
            return true;
        } else if (sent != PyNone.NONE) {
            throw Errors.typeError("can't send non-None value to a just-started %s", kind(generator));
        }
        generator.setStarted();
        return true;
    }

    /** Records the end of the body. */
    public static Object end(PyGenerator generator, Object result) {
        if (result == null) {
            generator.setFinished();
        }
        return result;
    }

    /** The body raised: StopIteration becomes RuntimeError (PEP 479), unless it was thrown in before the first statement. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException failed(PyGenerator generator, PException e) {
        boolean begun = generator.isStarted();
        generator.setFinished();
        if (!begun) {
            return e;
        }
        boolean stop = e.isInstance(ExceptionTypes.STOP_ITERATION);
        if (!stop && !(generator instanceof PyAsyncGenerator && e.isInstance(ExceptionTypes.STOP_ASYNC_ITERATION))) {
            return e;
        }
        PException error =
                Errors.runtimeError("%s raised %s", kind(generator), stop ? "StopIteration" : "StopAsyncIteration");
        error.exception().setCause(e.caught());
        error.exception().setContext(e.exception());
        return error;
    }

    private static String kind(PyGenerator generator) {
        if (generator instanceof PyAsyncGenerator) {
            return "async generator";
        }
        return generator.isCoroutine() ? "coroutine" : "generator";
    }

    /** Resumes as {@code send} and {@code throw} do: StopIteration with the return value when the body ends. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object resumeOrStop(PyGenerator generator, Object sent, PException thrown) {
        Object result = resume(generator, sent, thrown);
        if (result == null) {
            throw stopped(generator.yielded());
        }
        return result;
    }

    /** The StopIteration of what returned a value. */
    public static PException stopped(Object value) {
        return Errors.stopIteration(value == PyNone.NONE ? null : value);
    }

    /** A new {@code __name__} or {@code __qualname__}; TypeError for what is not a str. */
    public static Object checkedName(String attribute, Object value) {
        if (value == null || Conversions.asText(value) == null) {
            throw Errors.typeError("%s must be set to a string object", attribute);
        }
        return value;
    }

    /** The frame as programs see it; None when the body has ended. */
    public static Object frame(PyGenerator generator) {
        return generator.isFinished() ? PyNone.NONE : PyFrame.of(generator.frame());
    }

    /** What the body waits for by {@code yield from} or {@code await}, or None. */
    public static Object delegate(PyGenerator generator) {
        return generator.delegate() == null || generator.isRunning() ? PyNone.NONE : generator.delegate();
    }

    /** Whether the body waits to be resumed. */
    public static boolean isSuspended(PyGenerator generator) {
        return generator.isStarted() && !generator.isRunning() && !generator.isFinished();
    }

    /** {@code <kind object name at address>}. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static String repr(PyGenerator generator) {
        return "<" + generator.type().name() + " object " + Texts.strJava(generator.qualifiedName()) + " at "
                + TypeNames.address(generator) + ">";
    }

    /** Ends a generator that nothing has begun; false for others. */
    private static boolean endFresh(PyGenerator generator) {
        if (generator.isStarted() || !generator.beginRun()) {
            return false;
        }
        boolean fresh = !generator.isStarted();
        if (fresh) {
            generator.setFinished();
        }
        generator.endRun();
        return fresh;
    }

    /** {@code generator.close()}: the return value of the body, or None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object close(PyGenerator generator) {
        if (generator.isFinished() || endFresh(generator)) {
            return PyNone.NONE;
        }
        try {
            PException exit = Errors.raise(ExceptionTypes.GENERATOR_EXIT, new Object[0]);
            if (resume(generator, PyNone.NONE, exit) != null) {
                throw Errors.runtimeError("%s ignored GeneratorExit", kind(generator));
            }
            return generator.yielded();
        } catch (PException e) {
            if (e.isInstance(ExceptionTypes.GENERATOR_EXIT)) {
                return PyNone.NONE;
            }
            throw e;
        }
    }
}
