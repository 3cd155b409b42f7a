// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyType;
import org.protopython.ops.Conversions;
import org.protopython.ops.Texts;
import org.protopython.ops.Warnings;
import org.protopython.ops.memory.DeadObjects;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** All interpreters of a program: the main one, in whose context this is kept, and those that were made since. */
public final class Interpreters {
    private final Interpreter main;
    private final Map<Long, Interpreter> all = new TreeMap<>();
    private final List<LongConsumer> endListeners = new CopyOnWriteArrayList<>();
    private long lastId;

    private Interpreters(PythonContext context) {
        main = new Interpreter(context, 0, Interpreter.Origin.RUNTIME, InterpreterConfig.MAIN);
        all.put(0L, main);
    }

    /** Those of the program that a context belongs to. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static Interpreters of(PythonContext context) {
        return context.mainInterpreter().extension(Interpreters.class, Interpreters::new);
    }

    /** The interpreter whose context this is. */
    public static Interpreter current(PythonContext context) {
        return context.place() instanceof Interpreter own ? own : of(context).main;
    }

    public Interpreter main() {
        return main;
    }

    /** All of them by their numbers. */
    public synchronized List<Interpreter> list() {
        return List.copyOf(all.values());
    }

    /** The interpreter with a number that a program has given. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Interpreter find(Object id) {
        if (!PyType.of(id).isSubtypeOf(BuiltinTypes.INT)) {
            throw Errors.typeError("interpreter ID must be an int, got %s", PyType.of(id));
        }
        Object index = Conversions.toIndex(id);
        if (index instanceof PyInt big && !big.fitsLong()) {
            throw Errors.overflowError("int too big to convert");
        }
        long number = index instanceof PyInt big ? big.value().longValue() : (Long) index;
        if (number < 0) {
            throw Errors.valueError("interpreter ID must be a non-negative int, got %s", Texts.reprJava(id));
        }
        synchronized (this) {
            Interpreter found = all.get(number);
            if (found == null) {
                throw Errors.raise(InterpreterErrors.NOT_FOUND, "unrecognized interpreter ID %d", number);
            }
            return found;
        }
    }

    /** A new interpreter. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public Interpreter create(InterpreterConfig config) {
        Interpreter made;
        synchronized (this) {
            lastId++;
            made = new Interpreter(main.main(), lastId, Interpreter.Origin.STDLIB, config);
        }
        try {
            if (!config.isViable()) {
                throw Errors.runtimeError("sub-interpreter creation failed");
            }
            made.start();
        } catch (PException e) {
            PException failed = InterpreterErrors.interpreterError("interpreter creation failed");
            failed.exception().setContext(e.caught());
            throw failed;
        }
        synchronized (this) {
            all.put(made.id(), made);
        }
        return made;
    }

    /** Is told the number of each interpreter that has ended. */
    public void whenEnded(LongConsumer listener) {
        endListeners.add(listener);
    }

    /** Ends an interpreter that a program wants to end. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void destroy(PythonContext context, Interpreter interpreter) {
        if (interpreter == current(context)) {
            throw InterpreterErrors.interpreterError("cannot destroy the current interpreter");
        } else if (!end(interpreter)) {
            throw InterpreterErrors.interpreterError("interpreter running");
        }
    }

    /** A reference is gone, and perhaps the interpreter with it. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public void dropReference(Interpreter interpreter) {
        if (interpreter.dropReference()) {
            end(interpreter);
        }
    }

    /** False for one that is running, or ending. */
    private boolean end(Interpreter interpreter) {
        synchronized (interpreter) {
            if (interpreter.isRunning()) {
                return false;
            }
            interpreter.run();
        }
        try {
            interpreter.end();
        } finally {
            synchronized (this) {
                all.remove(interpreter.id());
            }
            endListeners.forEach(listener -> listener.accept(interpreter.id()));
        }
        return true;
    }

    /** The main interpreter ends: the others go first, with a warning, as their programs should have ended them. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    public static void endAll(PythonContext context) {
        Interpreters interpreters = context.isMainInterpreter() ? context.extensionOrNull(Interpreters.class) : null;
        if (interpreters == null || interpreters.list().size() == 1) {
            return;
        }
        DeadObjects.of(context).collect(1);
        List<Interpreter> rest = new ArrayList<>(interpreters.list());
        rest.remove(interpreters.main);
        if (!rest.isEmpty()) {
            Warnings.warnAbout(
                    ExceptionTypes.RUNTIME_WARNING,
                    "remaining subinterpreters; close them with Interpreter.close()",
                    "<sys>",
                    0);
        }
        rest.forEach(interpreters::end);
    }
}
