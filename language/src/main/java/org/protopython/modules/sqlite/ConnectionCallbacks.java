// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.util.function.LongSupplier;
import java.util.function.LongToIntFunction;
import org.protopython.annotations.PyBuiltin;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyNone;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Conversions;
import org.protopython.runtime.PythonContext;

/** What a connection lets SQLite call: functions of SQL, collations, and who is asked or told of events. */
@PyTypeMethods("Connection")
final class ConnectionCallbacks {
    private static final int UTF8 = 1;
    private static final int DETERMINISTIC = 0x800;

    private static final Parameters FUNCTION =
            new Parameters("create_function", 3, 3, "name", "narg", "func", "deterministic");
    private static final Parameters AGGREGATE =
            new Parameters("create_aggregate", 3, 3, "name", "n_arg", "aggregate_class");
    private static final Parameters AUTHORIZER = new Parameters("set_authorizer", 1, 1, "authorizer_callback");
    private static final Parameters PROGRESS = new Parameters("set_progress_handler", 2, 2, "progress_handler", "n");
    private static final Parameters TRACE = new Parameters("set_trace_callback", 1, 1, "trace_callback");

    private ConnectionCallbacks() {}

    @PyBuiltin(
            value = "create_function(self, /, *args, **kwargs)",
            doc = "create_function(name, narg, func, /, *, deterministic=False)\n\nCreates a function of SQL.")
    static void createFunction(PyConnection self, Object[] args, PyDict kwargs) {
        Object[] given = FUNCTION.bindByPosition(args, kwargs, 3, "'name', 'narg' and 'func'");
        TruffleString name = ArgumentConversions.toText(given[0], "create_function() argument 1");
        int count = ArgumentConversions.toInt(given[1]);
        boolean deterministic = given[3] != null && Conversions.isTrue(given[3]);
        register(self, name, "narg", count, deterministic ? UTF8 | DETERMINISTIC : UTF8, given[2], false);
    }

    /** @param countName what the caller's parameter for the number of arguments is called */
    private static void register(
            PyConnection self,
            TruffleString name,
            String countName,
            int count,
            int flags,
            Object callable,
            boolean aggregates) {
        synchronized (self) {
            long database = self.database();
            UserFunctions.checkCount(self, countName, count);
            try (Arena arena = Arena.ofConfined()) {
                long text = NativeText.string(arena, name);
                int code = define(
                        self,
                        () -> self.state().register(callable),
                        number -> SqliteFunction.CREATE_FUNCTION_V2.code(
                                database,
                                text,
                                count,
                                flags,
                                number,
                                aggregates ? 0 : upcall(self, Upcalls.Kind.SCALAR, number),
                                aggregates ? upcall(self, Upcalls.Kind.STEP, number) : 0,
                                aggregates ? upcall(self, Upcalls.Kind.FINALIZE, number) : 0,
                                upcall(self, Upcalls.Kind.DESTROY, number)));
                if (code != ResultCode.OK.value()) {
                    throw SqliteErrors.operationalError("Error creating %s", aggregates ? "aggregate" : "function");
                }
            }
        }
    }

    /** 0, which takes away what was there, for None. */
    private static long upcall(PyConnection self, Upcalls.Kind kind, long number) {
        return number == 0 ? 0 : self.state().upcalls().address(kind);
    }

    /** Makes the call that registers a callable under a number, of which there is a new one for each attempt. */
    private static int define(PyConnection self, LongSupplier number, LongToIntFunction call) {
        return self.runWithoutDead(() -> call.applyAsInt(number.getAsLong()));
    }

    @PyBuiltin(
            value = "create_aggregate(self, /, *args, **kwargs)",
            doc = "create_aggregate(name, n_arg, aggregate_class, /)\n\nCreates an aggregate function of SQL.")
    static void createAggregate(PyConnection self, Object[] args, PyDict kwargs) {
        Object[] given = AGGREGATE.bindByPosition(args, kwargs, 3, "'name', 'n_arg' and 'aggregate_class'");
        TruffleString name = ArgumentConversions.toText(given[0], "create_aggregate() argument 1");
        int count = ArgumentConversions.toInt(given[1]);
        register(self, name, "n_arg", count, UTF8, given[2], true);
    }

    @PyBuiltin(value = "create_window_function(self, name, num_params, aggregate_class, /)", doc = """
        Creates an aggregate function of SQL that may be used with a window.

          aggregate_class
            A class with the methods step, inverse, value and finalize; None takes the function away.\
        """)
    static void createWindowFunction(
            PythonContext context, PyConnection self, TruffleString name, int count, Object cls) {
        synchronized (self) {
            long database = self.database();
            UserFunctions.checkCount(self, "num_params", count);
            try (Arena arena = Arena.ofConfined()) {
                long text = NativeText.string(arena, name);
                self.check(define(
                        self,
                        () -> UserFunctions.number(context, cls),
                        number -> SqliteFunction.CREATE_WINDOW_FUNCTION.code(
                                database,
                                text,
                                count,
                                UTF8,
                                number,
                                upcall(self, Upcalls.Kind.STEP, number),
                                upcall(self, Upcalls.Kind.FINALIZE, number),
                                upcall(self, Upcalls.Kind.VALUE, number),
                                upcall(self, Upcalls.Kind.INVERSE, number),
                                upcall(self, Upcalls.Kind.DESTROY, number))));
            }
        }
    }

    @PyBuiltin(
            value = "create_collation(self, name, callback, /)",
            doc = "Creates an order of texts, or takes it away.")
    static void createCollation(PythonContext context, PyConnection self, TruffleString name, Object callback) {
        self.database();
        if (callback != PyNone.NONE) {
            UserFunctions.checkCallable(callback);
        }
        synchronized (self) {
            long database = self.database();
            try (Arena arena = Arena.ofConfined()) {
                long text = NativeText.string(arena, name);
                self.check(define(self, () -> UserFunctions.number(context, callback), number -> {
                    int code = SqliteFunction.CREATE_COLLATION_V2.code(
                            database,
                            text,
                            UTF8,
                            number,
                            upcall(self, Upcalls.Kind.COLLATION, number),
                            upcall(self, Upcalls.Kind.DESTROY, number));
                    if (code != ResultCode.OK.value()) {
                        // of functions, but not of collations, SQLite lets go by itself when it does not take them
                        self.state().unregister(number);
                    }
                    return code;
                }));
            }
        }
    }

    @PyBuiltin(
            value = "set_authorizer(self, /, *args, **kwargs)",
            doc = "set_authorizer(authorizer_callback, /)\n\nSet who is asked what a statement may do.")
    static void setAuthorizer(PythonContext context, PyConnection self, Object[] args, PyDict kwargs) {
        Object[] given = AUTHORIZER.bindByPosition(args, kwargs, 1, "'authorizer_callback'");
        synchronized (self) {
            long database = self.database();
            long number = UserFunctions.number(context, given[0]);
            int code =
                    SqliteFunction.SET_AUTHORIZER.code(database, upcall(self, Upcalls.Kind.AUTHORIZER, number), number);
            self.setHook(Upcalls.Kind.AUTHORIZER, number);
            if (code != ResultCode.OK.value()) {
                throw SqliteErrors.operationalError("Error setting authorizer callback");
            }
        }
    }

    @PyBuiltin(value = "set_progress_handler(self, /, *args, **kwargs)", doc = """
        set_progress_handler(progress_handler, /, n)

        Set what is called after each n instructions of SQLite's machine; a true value ends the statement.\
        """)
    static void setProgressHandler(PythonContext context, PyConnection self, Object[] args, PyDict kwargs) {
        Object[] given = PROGRESS.bindByPosition(args, kwargs, 1, "'progress_handler'");
        int instructions = ArgumentConversions.toInt(given[1]);
        synchronized (self) {
            long database = self.database();
            long number = UserFunctions.number(context, given[0]);
            SqliteFunction.PROGRESS_HANDLER.call(
                    database, instructions, upcall(self, Upcalls.Kind.PROGRESS, number), number);
            self.setHook(Upcalls.Kind.PROGRESS, number);
        }
    }

    @PyBuiltin(
            value = "set_trace_callback(self, /, *args, **kwargs)",
            doc = "set_trace_callback(trace_callback, /)\n\nSet what is called with the text of each statement.")
    static void setTraceCallback(PythonContext context, PyConnection self, Object[] args, PyDict kwargs) {
        Object[] given = TRACE.bindByPosition(args, kwargs, 1, "'trace_callback'");
        synchronized (self) {
            long database = self.database();
            long number = UserFunctions.number(context, given[0]);
            SqliteFunction.TRACE_V2.call(
                    database,
                    number == 0 ? 0 : DatabaseHooks.TRACE_STATEMENT,
                    upcall(self, Upcalls.Kind.TRACE, number),
                    number);
            self.setHook(Upcalls.Kind.TRACE, number);
        }
    }
}
