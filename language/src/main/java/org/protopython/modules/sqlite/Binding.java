// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.lang.foreign.Arena;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyDict;
import org.protopython.objects.PyFloat;
import org.protopython.objects.PyInt;
import org.protopython.objects.PyList;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyTuple;
import org.protopython.objects.PyType;
import org.protopython.objects.Slot;
import org.protopython.ops.Buffers;
import org.protopython.ops.Conversions;
import org.protopython.ops.Items;
import org.protopython.ops.files.NativeDescriptors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** Gives the parameters of a statement their values. */
final class Binding {
    /** Tells SQLite to copy what it is given. */
    static final long TRANSIENT = -1;

    private final PyConnection connection;
    private final long statement;
    private final int count;

    private Binding(PyConnection connection, long statement) {
        this.connection = connection;
        this.statement = statement;
        this.count = statement == 0 ? 0 : SqliteFunction.BIND_PARAMETER_COUNT.code(statement);
    }

    /**
     * Binds them.
     *
     * @param parameters a sequence, or a mapping from their names
     */
    static void bind(PyConnection connection, PreparedStatement statement, Object parameters) {
        Binding binding = new Binding(connection, statement.handle());
        boolean items = PyType.of(parameters).slot(Slot.GETITEM) != null;
        if (parameters instanceof PyTuple
                || parameters instanceof PyList
                || items && !(parameters instanceof PyDict) && isSequence(parameters)) {
            binding.bindSequence(parameters);
        } else if (items) {
            binding.bindMapping(parameters);
        } else {
            throw SqliteErrors.programmingError("parameters are of unsupported type");
        }
    }

    /** What a class of the program is cannot be told from its methods; those with a length and items are sequences. */
    private static boolean isSequence(Object parameters) {
        return !PyType.of(parameters).isSubtypeOf(BuiltinTypes.DICT)
                && !PyType.of(parameters).isSubtypeOf(BuiltinTypes.MAPPING_PROXY);
    }

    private void bindSequence(Object parameters) {
        long given = Items.length(parameters);
        if (given != count) {
            throw SqliteErrors.programmingError(
                    "Incorrect number of bindings supplied. The current statement uses %d, and there are %d supplied.",
                    count, given);
        }
        for (int i = 0; i < count; i++) {
            String name = nameOf(i + 1);
            if (name != null && !name.startsWith("?")) {
                throw SqliteErrors.programmingError(
                        "Binding %d ('%s') is a named parameter, but you supplied a sequence which requires nameless"
                                + " (qmark) placeholders.",
                        i + 1, name);
            }
            bind(i + 1, parameters instanceof PyTuple tuple ? tuple.get(i) : Items.get(parameters, (long) i));
        }
    }

    private void bindMapping(Object parameters) {
        for (int i = 1; i <= count; i++) {
            String name = nameOf(i);
            if (name == null) {
                throw SqliteErrors.programmingError(
                        "Binding %d has no name, but you supplied a dictionary (which has only names).", i);
            }
            bind(i, lookUp(parameters, name.substring(1)));
        }
    }

    private static Object lookUp(Object parameters, String name) {
        Object value = null;
        if (parameters instanceof PyDict dict && dict.type() == BuiltinTypes.DICT) {
            value = dict.get((Object) PyStrings.of(name));
        } else {
            try {
                value = Items.get(parameters, PyStrings.of(name));
            } catch (PException e) {
                if (!e.isInstance(ExceptionTypes.LOOKUP_ERROR)) {
                    throw e;
                }
            }
        }
        if (value == null) {
            throw SqliteErrors.programmingError("You did not supply a value for binding parameter :%s.", name);
        }
        return value;
    }

    /** As it stands in the statement; null for a question mark. */
    private String nameOf(int index) {
        return NativeText.textAt(SqliteFunction.BIND_PARAMETER_NAME.call(statement, index));
    }

    private void bind(int index, Object given) {
        Object value =
                needsAdapting(given) ? Adapters.adapt(connection.state(), given, Adapters.PROTOCOL, given) : given;
        connection.check(bindAdapted(index, value));
    }

    private boolean needsAdapting(Object value) {
        if (connection.state().adaptsBasicTypes()) {
            return true;
        }
        return switch (value) {
            case Long _, Double _, TruffleString _ -> false;
            case PyInt number -> number.type() != BuiltinTypes.INT;
            case PyByteArray bytes -> bytes.type() != BuiltinTypes.BYTEARRAY;
            default -> true;
        };
    }

    private int bindAdapted(int index, Object value) {
        TruffleString text = Conversions.asText(value);
        if (value == PyNone.NONE) {
            return SqliteFunction.BIND_NULL.code(statement, index);
        } else if (Items.isInt(value)) {
            return SqliteFunction.BIND_INT64.code(statement, index, toInt64(value));
        } else if (isFloat(value)) {
            return SqliteFunction.BIND_DOUBLE.codeOf(
                    statement, index, value instanceof Double d ? d : ((PyFloat) value).value());
        } else if (text != null) {
            return bindBytes(SqliteFunction.BIND_TEXT, index, NativeText.utf8(text));
        }
        byte[] bytes = Buffers.contiguousBytesOrNull(value);
        if (bytes == null) {
            throw SqliteErrors.programmingError(
                    "Error binding parameter %d: type '%s' is not supported",
                    index, PyType.of(value).name());
        }
        return bindBytes(SqliteFunction.BIND_BLOB, index, bytes);
    }

    private int bindBytes(SqliteFunction function, int index, byte[] bytes) {
        try (Arena arena = Arena.ofConfined()) {
            long place = NativeDescriptors.string(arena, bytes).address();
            return function.code(statement, index, place, bytes.length, TRANSIENT);
        }
    }

    static boolean isFloat(Object value) {
        return value instanceof Double || value instanceof PyFloat;
    }

    /** OverflowError for an int that has no room in a database. */
    static long toInt64(Object value) {
        if (Conversions.toIndex(value) instanceof Long number) {
            return number;
        }
        throw Errors.overflowError("Python int too large to convert to SQLite INTEGER");
    }
}
