// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.ops.interpreters;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleContext;
import org.protopython.ops.imports.ProgramDirectory;
import org.protopython.ops.start.ContextStart;
import org.protopython.runtime.PythonContext;

/** One interpreter: the main one, or a context within that one's. Any thread may enter it; one at a time runs main. */
public final class Interpreter implements PythonContext.Place {
    private final PythonContext main;
    private final long id;
    private final Origin origin;
    private final InterpreterConfig config;

    private TruffleContext inner;
    private PythonContext context;
    private RootCallTarget entry;

    private boolean running;
    private int references;
    private boolean counted;

    /** Where an interpreter was made, by the numbers of {@code WHENCE_…}. */
    public enum Origin {
        UNKNOWN,
        RUNTIME,
        LEGACY_CAPI,
        CAPI,
        XI,
        STDLIB
    }

    Interpreter(PythonContext main, long id, Origin origin, InterpreterConfig config) {
        this.main = main;
        this.id = id;
        this.origin = origin;
        this.config = config;
        if (isMain()) {
            context = main;
            running = true;
        }
    }

    @Override
    public PythonContext main() {
        return main;
    }

    public long id() {
        return id;
    }

    public Origin origin() {
        return origin;
    }

    public InterpreterConfig config() {
        return config;
    }

    private boolean isMain() {
        return origin == Origin.RUNTIME;
    }

    /** Makes the context; whoever asks becomes its first thread for as long as that takes. */
    void start() {
        inner = main.newSubinterpreter(this);
        Object before = inner.enter(null);
        try {
            context = PythonContext.startSubinterpreter(inner);
            ProgramDirectory.inherit(main, context);
            inheritDirectory();
            entry = new EntryRootNode(context.language()).getCallTarget();
        } finally {
            inner.leave(null, before);
        }
    }

    /** The current directory is that of the main interpreter to begin with. */
    private void inheritDirectory() {
        String own = context.env().getCurrentWorkingDirectory().getPath();
        String wanted = main.env().getCurrentWorkingDirectory().getPath();
        if (!own.equals(wanted)) {
            context.env().setCurrentWorkingDirectory(context.env().getPublicTruffleFile(wanted));
        }
    }

    PythonContext context() {
        return context;
    }

    /** Does something in the interpreter, on this thread; Java's exceptions pass, Python's should not. */
    @TruffleBoundary(transferToInterpreterOnException = false)
    void enter(Runnable work) {
        Object before = inner.enter(null);
        try {
            entry.call(work);
        } finally {
            inner.leave(null, before);
        }
    }

    /** Whether some thread runs code in the name of {@code __main__}; in the main interpreter always. */
    public synchronized boolean isRunning() {
        return running;
    }

    /** Begins to run; InterpreterError when that is done already. {@link #stopRunning} ends it. */
    synchronized void run() {
        if (running) {
            throw InterpreterErrors.interpreterError("interpreter already running");
        }
        running = true;
    }

    synchronized void stopRunning() {
        running = false;
    }

    /** From now on the interpreter ends with its last reference. */
    public synchronized void countReferences() {
        counted = true;
    }

    public synchronized void addReference() {
        references++;
    }

    /** One reference less; whether it was the last one that the interpreter lives for. */
    synchronized boolean dropReference() {
        references--;
        return references == 0 && counted && !running;
    }

    /** Ends the program of the interpreter as that of a process ends, and gives back what it holds. */
    void end() {
        enter(() -> ContextStart.finish(context));
        try {
            inner.close();
        } catch (IllegalStateException e) {
            // a daemon thread has not come to a place where it ends
            inner.closeCancelled(null, "the interpreter ends");
        }
    }
}
