// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.objects.PyInt;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.ArgumentConversions;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** What SQLite asks and tells while it works: how texts compare, what is allowed, whether to go on, what it does. */
final class DatabaseHooks {
    /** The only event that is asked for. */
    static final int TRACE_STATEMENT = 1;

    private DatabaseHooks() {}

    /** Called by SQLite. */
    static int compare(SqliteState state, long number, int length, long first, int otherLength, long second) {
        return state.upcalls()
                .run(
                        () -> {
                            Object callable = state.registered(number);
                            try {
                                Object left = NativeText.ofUtf8(NativeText.bytesAt(first, length));
                                Object right = NativeText.ofUtf8(NativeText.bytesAt(second, otherLength));
                                return sign(Calls.call(callable, left, right));
                            } catch (PException e) {
                                state.upcalls().report(e, callable);
                                return 0;
                            }
                        },
                        0);
    }

    private static int sign(Object answer) {
        if (Items.isInt(answer)) {
            Object exact = Conversions.toIndex(answer);
            return exact instanceof Long value
                    ? Long.signum(value)
                    : ((PyInt) exact).value().signum();
        }
        throw Errors.typeError("'%s' object cannot be interpreted as an integer", PyType.of(answer));
    }

    /** Called by SQLite while it compiles a statement. */
    static int authorize(SqliteState state, long number, int action, long first, long second, long name, long inner) {
        int deny = SqliteConstants.SQLITE_DENY;
        return state.upcalls()
                .run(
                        () -> {
                            Object callable = state.registered(number);
                            try {
                                Object answer = Calls.call(
                                        callable, (long) action, text(first), text(second), text(name), text(inner));
                                if (!Items.isInt(answer)) {
                                    return deny;
                                }
                                return ArgumentConversions.toInt(answer);
                            } catch (PException e) {
                                state.upcalls().report(e, callable);
                                return deny;
                            }
                        },
                        deny);
    }

    private static Object text(long address) {
        String text = NativeText.textAt(address);
        return text == null ? PyNone.NONE : PyStrings.of(text);
    }

    /** Called by SQLite every so often; ends the statement by anything but 0. */
    static int progress(SqliteState state, long number) {
        return state.upcalls()
                .run(
                        () -> {
                            Object callable = state.registered(number);
                            try {
                                return Conversions.isTrue(Calls.call(callable)) ? 1 : 0;
                            } catch (PException e) {
                                state.upcalls().report(e, callable);
                                return -1;
                            }
                        },
                        -1);
    }

    /** Called by SQLite when a statement begins. */
    static int trace(SqliteState state, int event, long number, long statement, long sql) {
        if (event != TRACE_STATEMENT) {
            return 0;
        }
        return state.upcalls()
                .run(
                        () -> {
                            Object callable = state.registered(number);
                            try {
                                Calls.call(callable, statementText(state, callable, statement, sql));
                            } catch (PException e) {
                                state.upcalls().report(e, callable);
                            }
                            return 0;
                        },
                        0);
    }

    /** With the values of its parameters in their places, unless that becomes too long. */
    private static Object statementText(SqliteState state, Object callable, long statement, long sql) {
        long expanded = SqliteFunction.EXPANDED_SQL.call(statement);
        if (expanded == 0) {
            state.upcalls()
                    .report(
                            Errors.raise(
                                    SqliteErrors.DATA_ERROR, "Expanded SQL string exceeds the maximum string length"),
                            callable);
            return text(sql);
        }
        try {
            return text(expanded);
        } finally {
            SqliteFunction.FREE.call(expanded);
        }
    }
}
