// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyNone;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyGenerator;

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
            generator.setRunning(false);
        }
    }

    /** Checks and marks the generator as running; false when it is exhausted and nothing is thrown in. */
    public static boolean begin(PyGenerator generator, Object sent, PException thrown) {
        if (generator.isRunning()) {
            throw Errors.valueError("%s already executing", kind(generator));
        } else if (generator.isFinished()) {
            generator.setYielded(PyNone.NONE);
            if (thrown != null) {
                throw thrown;
            }
            return false;
        } else if (!generator.isStarted()) {
            if (thrown != null) {
                generator.setFinished();
                throw thrown;
            } else if (sent != PyNone.NONE) {
                throw Errors.typeError("can't send non-None value to a just-started %s", kind(generator));
            }
            generator.setStarted();
        }
        generator.setSent(sent);
        generator.setThrown(thrown);
        generator.setRunning(true);
        return true;
    }

    /** Records the end of the body. */
    public static Object end(PyGenerator generator, Object result) {
        if (result == null) {
            generator.setFinished();
        }
        return result;
    }

    /** The body raised: StopIteration becomes RuntimeError (PEP 479). */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static PException failed(PyGenerator generator, PException e) {
        generator.setFinished();
        if (!e.isInstance(ExceptionTypes.STOP_ITERATION)) {
            return e;
        }
        PException error = Errors.runtimeError("%s raised StopIteration", kind(generator));
        error.exception().setCause(e.caught());
        error.exception().setContext(e.exception());
        return error;
    }

    private static String kind(PyGenerator generator) {
        return generator.type() == BuiltinTypes.COROUTINE ? "coroutine" : "generator";
    }

    /** {@code generator.close()}: the return value of the body, or None. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Object close(PyGenerator generator) {
        if (generator.isFinished() || !generator.isStarted()) {
            generator.setFinished();
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
