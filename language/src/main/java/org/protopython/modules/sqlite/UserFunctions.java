// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Buffers;
import org.protopython.ops.Calls;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;
import org.protopython.runtime.PythonContext;

/** Functions of SQL that are written in Python, and how values go in and out of them. */
final class UserFunctions {
    private UserFunctions() {}

    /** Called by SQLite. */
    static void call(SqliteState state, long context, int count, long values) {
        String failed = "user-defined function raised exception";
        guard(state, context, failed, () -> {
            Object callable = state.registered(SqliteFunction.USER_DATA.call(context));
            try {
                setResult(context, Calls.call(callable, arguments(count, values)));
            } catch (PException e) {
                setError(state, context, e, failed, callable);
            }
        });
    }

    /** Called by SQLite when it does not need a function any more. */
    static void destroy(SqliteState state, long number) {
        state.unregister(number);
    }

    /** Runs a callback; where it cannot be run to its end the statement fails. */
    static void guard(SqliteState state, long context, String failed, Runnable body) {
        int answer = state.upcalls()
                .run(
                        () -> {
                            body.run();
                            return 0;
                        },
                        1);
        if (answer != 0) {
            setErrorText(context, failed);
        }
    }

    /** The arguments that SQLite passes. */
    static Object[] arguments(int count, long values) {
        MemorySegment pointers = NativeText.at(values, (long) count * Long.BYTES);
        Object[] arguments = new Object[count];
        for (int i = 0; i < count; i++) {
            arguments[i] = value(pointers.getAtIndex(ValueLayout.JAVA_LONG, i));
        }
        return arguments;
    }

    private static Object value(long value) {
        return switch (SqliteFunction.VALUE_TYPE.code(value)) {
            case Column.INTEGER -> SqliteFunction.VALUE_INT64.call(value);
            case Column.FLOAT -> SqliteFunction.VALUE_DOUBLE.number(value, 0);
            case Column.TEXT -> {
                long text = SqliteFunction.VALUE_TEXT.call(value);
                yield NativeText.ofUtf8(NativeText.bytesAt(text, SqliteFunction.VALUE_BYTES.code(value)));
            }
            case Column.BLOB -> {
                long bytes = SqliteFunction.VALUE_BLOB.call(value);
                yield new PyBytes(NativeText.bytesAt(bytes, SqliteFunction.VALUE_BYTES.code(value)));
            }
            default -> PyNone.NONE;
        };
    }

    /** Gives SQLite the result of a function; ProgrammingError when it cannot have it. */
    static void setResult(long context, Object value) {
        TruffleString text = Conversions.asText(value);
        if (value == PyNone.NONE) {
            SqliteFunction.RESULT_NULL.call(context);
        } else if (Items.isInt(value)) {
            SqliteFunction.RESULT_INT64.call(context, Binding.toInt64(value));
        } else if (Binding.isFloat(value)) {
            SqliteFunction.RESULT_DOUBLE.codeOf(context, 0, Conversions.toDouble(value));
        } else if (text != null) {
            setResult(SqliteFunction.RESULT_TEXT, context, NativeText.utf8(text));
        } else {
            byte[] bytes = Buffers.contiguousBytesOrNull(value);
            if (bytes == null) {
                throw SqliteErrors.programmingError(
                        "User-defined functions cannot return '%s' values to SQLite", PyType.of(value));
            }
            setResult(SqliteFunction.RESULT_BLOB, context, bytes);
        }
    }

    private static void setResult(SqliteFunction function, long context, byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            long place = NativeDescriptors.string(arena, bytes).address();
            function.call(context, place, bytes.length, Binding.TRANSIENT);
        }
    }

    private static void setErrorText(long context, String message) {
        try (Arena arena = Arena.ofConfined()) {
            SqliteFunction.RESULT_ERROR.call(context, NativeText.string(arena, message), -1);
        }
    }

    /**
     * Lets the statement fail.
     *
     * @param message what the statement fails with unless the exception says that there is too much of something
     */
    static void setError(SqliteState state, long context, PException error, String message, Object callable) {
        if (error.isInstance(ExceptionTypes.MEMORY_ERROR)) {
            SqliteFunction.RESULT_ERROR_NOMEM.call(context);
        } else if (error.isInstance(ExceptionTypes.OVERFLOW_ERROR) || error.isInstance(SqliteErrors.DATA_ERROR)) {
            SqliteFunction.RESULT_ERROR_TOOBIG.call(context);
        } else {
            setErrorText(context, message);
        }
        state.upcalls().report(error, callable);
    }

    /** ProgrammingError when SQLite knows no functions of so many parameters. */
    static void checkCount(PyConnection connection, String name, int count) {
        int most = SqliteFunction.LIMIT.code(connection.database(), SqliteConstants.SQLITE_LIMIT_FUNCTION_ARG, -1);
        if (count < -1 || count > most) {
            throw SqliteErrors.programmingError("'%s' must be between -1 and %d, not %d", name, most, count);
        }
    }

    /** The number under which SQLite knows a callable, 0 for None. */
    static long number(PythonContext context, Object callable) {
        return callable == PyNone.NONE ? 0 : SqliteState.of(context).register(callable);
    }

    /** TypeError for what cannot be called. */
    static void checkCallable(Object callable) {
        if (PyType.of(callable).slot(Slot.CALL) == null) {
            throw Errors.typeError("parameter must be callable");
        }
    }
}
