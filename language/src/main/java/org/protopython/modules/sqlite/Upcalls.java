// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import com.oracle.truffle.api.TruffleContext;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.protopython.ops.Texts;
import org.protopython.ops.Unraisable;
import org.protopython.runtime.PException;

/** The code of a context that SQLite calls, made when it is first asked for. */
final class Upcalls {
    /** What SQLite calls, and with what; the object that is meant is known by a number. */
    enum Kind {
        SCALAR(UserFunctions.class, "call", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_LONG)),
        STEP(UserAggregates.class, "step", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_LONG)),
        INVERSE(UserAggregates.class, "inverse", FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT, JAVA_LONG)),
        VALUE(UserAggregates.class, "value", FunctionDescriptor.ofVoid(JAVA_LONG)),
        FINALIZE(UserAggregates.class, "complete", FunctionDescriptor.ofVoid(JAVA_LONG)),
        DESTROY(UserFunctions.class, "destroy", FunctionDescriptor.ofVoid(JAVA_LONG)),
        COLLATION(
                DatabaseHooks.class,
                "compare",
                FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG)),
        AUTHORIZER(
                DatabaseHooks.class,
                "authorize",
                FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG)),
        PROGRESS(DatabaseHooks.class, "progress", FunctionDescriptor.of(JAVA_INT, JAVA_LONG)),
        TRACE(DatabaseHooks.class, "trace", FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));

        private final Class<?> owner;
        private final String method;
        private final FunctionDescriptor descriptor;

        Kind(Class<?> owner, String method, FunctionDescriptor descriptor) {
            this.owner = owner;
            this.method = method;
            this.descriptor = descriptor;
        }
    }

    private final SqliteState state;
    /** They are freed when nobody can reach the context any more. */
    private final Map<Kind, MemorySegment> made = new EnumMap<>(Kind.class);

    private final ThreadLocal<Throwable> thrown = new ThreadLocal<>();

    Upcalls(SqliteState state) {
        this.state = state;
    }

    /** The address that SQLite is told. */
    synchronized long address(Kind kind) {
        return made.computeIfAbsent(kind, this::make).address();
    }

    @SuppressWarnings("restricted") // native access is what the import of the module asks for
    private MemorySegment make(Kind kind) {
        try {
            MethodHandle target = MethodHandles.lookup()
                    .findStatic(
                            kind.owner,
                            kind.method,
                            kind.descriptor.toMethodType().insertParameterTypes(0, SqliteState.class))
                    .bindTo(state);
            return Linker.nativeLinker().upcallStub(target, kind.descriptor, Arena.ofAuto());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Runs what a callback does. Nothing may be thrown into SQLite: that would end the process.
     *
     * @param otherwise the answer when something is thrown that no program can catch; it goes on behind SQLite
     */
    int run(IntSupplier body, int otherwise) {
        try {
            TruffleContext truffle = state.context().env().getContext();
            Object previous = truffle.enter(null);
            try {
                return body.getAsInt();
            } finally {
                truffle.leave(null, previous);
            }
        } catch (Throwable e) {
            thrown.set(e);
            return otherwise;
        }
    }

    /** Throws what a callback has left for its caller. */
    void rethrow() {
        Throwable left = thrown.get();
        if (left != null) {
            thrown.remove();
            if (left instanceof Error error) {
                throw error;
            } else if (left instanceof RuntimeException exception) {
                throw exception;
            }
        }
    }

    /** Reports what a callback raised, which no program can catch, if the program wants to know. */
    void report(PException error, Object callable) {
        if (state.showsTracebacks()) {
            String message = "Exception ignored on sqlite3 callback " + Texts.reprJava(callable);
            Unraisable.report(state.context(), error, message, null);
        }
    }
}
