// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.ExceptionTypes;
import org.protopython.ops.Attributes;
import org.protopython.ops.Calls;
import org.protopython.runtime.PException;

/**
 * Aggregate and window functions of SQL whose values classes of the program compute. SQLite keeps eight bytes for each
 * group of rows, in which the number of its object stands.
 */
final class UserAggregates {
    private UserAggregates() {}

    /** Called by SQLite for each row. */
    static void step(SqliteState state, long context, int count, long values) {
        UserFunctions.guard(state, context, raised("step"), () -> {
            Object cls = state.registered(SqliteFunction.USER_DATA.call(context));
            MemorySegment place = NativeText.at(SqliteFunction.AGGREGATE_CONTEXT.call(context, Long.BYTES), Long.BYTES);
            Object object = state.registered(place.get(ValueLayout.JAVA_LONG, 0));
            if (object == null) {
                try {
                    object = Calls.call(cls);
                } catch (PException e) {
                    UserFunctions.setError(state, context, e, raised("__init__"), cls);
                    return;
                }
                place.set(ValueLayout.JAVA_LONG, 0, state.register(object));
            }
            feed(state, context, object, "step", UserFunctions.arguments(count, values));
        });
    }

    /** Called by SQLite for each row that leaves the window. */
    static void inverse(SqliteState state, long context, int count, long values) {
        UserFunctions.guard(state, context, raised("inverse"), () -> {
            Object object = objectOf(state, context);
            if (object != null) {
                feed(state, context, object, "inverse", UserFunctions.arguments(count, values));
            }
        });
    }

    /** Called by SQLite for the value of a window. */
    static void value(SqliteState state, long context) {
        UserFunctions.guard(state, context, raised("value"), () -> {
            Object object = objectOf(state, context);
            if (object != null) {
                answer(state, context, object, "value");
            }
        });
    }

    /** Called by SQLite for the value of a group, once. */
    static void complete(SqliteState state, long context) {
        UserFunctions.guard(state, context, raised("finalize"), () -> {
            Object object = objectOf(state, context);
            if (object != null) {
                state.unregister(numberOf(context));
                answer(state, context, object, "finalize");
            }
        });
    }

    /** 0 if there was no row, or no object could be made. */
    private static long numberOf(long context) {
        long place = SqliteFunction.AGGREGATE_CONTEXT.call(context, 0);
        return place == 0 ? 0 : NativeText.at(place, Long.BYTES).get(ValueLayout.JAVA_LONG, 0);
    }

    private static Object objectOf(SqliteState state, long context) {
        return state.registered(numberOf(context));
    }

    private static String raised(String method) {
        return "user-defined aggregate's '" + method + "' method raised error";
    }

    private static void feed(SqliteState state, long context, Object object, String method, Object[] arguments) {
        try {
            Calls.call(Attributes.get(object, method), arguments);
        } catch (PException e) {
            fail(state, context, e, object, method);
        }
    }

    private static void answer(SqliteState state, long context, Object object, String method) {
        try {
            UserFunctions.setResult(context, Calls.call(Attributes.get(object, method)));
        } catch (PException e) {
            fail(state, context, e, object, method);
        }
    }

    private static void fail(SqliteState state, long context, PException error, Object object, String method) {
        boolean missing =
                error.isInstance(ExceptionTypes.ATTRIBUTE_ERROR) && Attributes.getOrNull(object, method) == null;
        String message = missing ? "user-defined aggregate's '" + method + "' method not defined" : raised(method);
        Object cls = state.registered(SqliteFunction.USER_DATA.call(context));
        UserFunctions.setError(state, context, error, message, cls);
    }
}
