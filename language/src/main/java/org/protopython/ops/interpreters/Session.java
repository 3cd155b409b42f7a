// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Map;
import java.util.function.Supplier;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBaseException;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.ops.CodeExecution;
import org.protopython.ops.Keywords;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PyCode;
import org.protopython.runtime.PythonContext;

/** One stay of a thread in a subinterpreter, in which it runs something in the name of {@code __main__}. */
public final class Session {
    private final Interpreter interpreter;
    private ExceptionSnapshot failure;
    private ExceptionSnapshot refusal;
    private String refused;
    private CrossValue result;

    private Session(Interpreter interpreter) {
        this.interpreter = interpreter;
    }

    /** What came of a call: a value in the interpreter of the caller, or what was raised. */
    public record Outcome(Object value, ExceptionSnapshot failure) {}

    /**
     * Binds names in {@code __main__}.
     *
     * @param names to values on their way
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void bind(Interpreter interpreter, Map<String, CrossValue> names) {
        new Session(interpreter).run(context -> bindAll(context, names));
    }

    private static void bindAll(PythonContext context, Map<String, CrossValue> names) {
        names.forEach((name, value) -> context.main().dict().put(name, value.open(context)));
    }

    /**
     * Runs a script, for which code without arguments and value counts.
     *
     * @param names bound before that
     * @return what the script raised, or null
     */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static ExceptionSnapshot execute(
            PythonContext caller, Interpreter interpreter, PyCode script, Map<String, CrossValue> names) {
        CrossCode.checkScript(script);
        CrossCode sent = CrossCode.of(caller, script);
        Session session = new Session(interpreter);
        session.run(context -> {
            bindAll(context, names);
            PyCode code = sent.code(context);
            PyDict main = context.main().dict();
            session.attempt(context, () -> CodeExecution.run(context, code, main, main, null, PyNone.NONE));
        });
        return session.failure;
    }

    /** Calls something that is sent there, and sends back what it returns. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Outcome call(
            PythonContext caller, Interpreter interpreter, Object callable, PyTuple args, PyDict kwargs) {
        CrossValue function = CrossValues.ofCallable(caller, callable);
        CrossValue positional = args.size() == 0 ? null : CrossValues.of(caller, args, true);
        CrossValue named = kwargs.size() == 0 ? null : CrossValues.of(caller, kwargs, true);
        Session session = new Session(interpreter);
        session.run(context -> session.callHere(context, function, positional, named));
        session.checkRefusal();
        return new Outcome(session.result == null ? PyNone.NONE : session.result.open(caller), session.failure);
    }

    private void callHere(PythonContext context, CrossValue function, CrossValue positional, CrossValue named) {
        Object callable = open(context, function, "func not shareable");
        Object args =
                refused != null || positional == null ? PyTuple.EMPTY : open(context, positional, "args not shareable");
        Object kwargs = refused != null || named == null ? null : open(context, named, "kwargs not shareable");
        if (refused != null) {
            return;
        }
        Object value = attempt(context, () -> Keywords.call(callable, ((PyTuple) args).items(), (PyDict) kwargs));
        if (failure != null) {
            return;
        }
        try {
            result = CrossValues.of(context, value, true);
        } catch (PException e) {
            refuse("object does not support cross-interpreter data", ExceptionSnapshot.of(context, e.caught()));
        }
    }

    private Object open(PythonContext context, CrossValue value, String message) {
        try {
            return value.open(context);
        } catch (PException e) {
            refuse(message, ExceptionSnapshot.of(context, e.caught()));
            return null;
        }
    }

    private void refuse(String message, ExceptionSnapshot reason) {
        refused = message;
        refusal = reason;
    }

    private void checkRefusal() {
        if (refused != null) {
            PyBaseException cause = Errors.raise(
                            ExceptionTypes.EXCEPTION, new Object[] {PyStrings.of(refusal.display())})
                    .exception();
            throw InterpreterErrors.because(InterpreterErrors.NOT_SHAREABLE, refused, cause);
        }
    }

    /** Runs code of a program, whose exception is the failure of the session. */
    private Object attempt(PythonContext context, Supplier<Object> code) {
        try {
            return code.get();
        } catch (PException e) {
            failure = ExceptionSnapshot.of(context, e.caught());
        } catch (StackOverflowError e) {
            PException error = Errors.raise(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
            failure = ExceptionSnapshot.of(context, error.exception());
        }
        return PyNone.NONE;
    }

    private interface Work {
        void run(PythonContext context);
    }

    private void run(Work work) {
        interpreter.run();
        try {
            interpreter.enter(() -> work.run(interpreter.context()));
        } finally {
            interpreter.stopRunning();
        }
    }
}
