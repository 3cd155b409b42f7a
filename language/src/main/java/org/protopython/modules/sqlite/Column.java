// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.protopython.objects.BuiltinTypes;
import org.protopython.objects.PyByteArray;
import org.protopython.objects.PyBytes;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Calls;
import org.protopython.runtime.PException;

/**
 * A column of a statement's rows.
 *
 * @param converter what makes its values of bytes, null for the type that SQLite has
 */
record Column(int index, Object converter) {
    static final int INTEGER = 1;
    static final int FLOAT = 2;
    static final int TEXT = 3;
    static final int BLOB = 4;

    /** The columns of a statement, with converters if the connection wants them. */
    static Column[] of(PyConnection connection, PreparedStatement statement) {
        Column[] columns = new Column[statement.columnCount()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new Column(i, converter(connection, statement.handle(), i));
        }
        return columns;
    }

    private static Object converter(PyConnection connection, long statement, int index) {
        Object found = null;
        if (connection.settings().usesColumnNames()) {
            String name = NativeText.textAt(SqliteFunction.COLUMN_NAME.call(statement, index));
            int start = name == null ? -1 : name.indexOf('[');
            int end = start < 0 ? -1 : name.indexOf(']', start);
            if (end >= 0) {
                found = registered(connection, name.substring(start + 1, end));
            }
        }
        if (found == null && connection.settings().usesDeclaredTypes()) {
            String type = NativeText.textAt(SqliteFunction.COLUMN_DECLTYPE.call(statement, index));
            if (type != null) {
                found = registered(connection, type.split("[ (]", 2)[0]);
            }
        }
        return found;
    }

    private static Object registered(PyConnection connection, String name) {
        return connection.state().converters().get((Object) PyStrings.of(name.toUpperCase(Locale.ROOT)));
    }

    /** The name of a column as a program sees it: without what chooses its converter. */
    static TruffleString name(PyConnection connection, long statement, int index) {
        String name = NativeText.textAt(SqliteFunction.COLUMN_NAME.call(statement, index));
        if (name == null) {
            throw connection.error();
        }
        int bracket = connection.settings().usesColumnNames() ? name.indexOf('[') : -1;
        if (bracket < 0) {
            return PyStrings.of(name);
        }
        boolean blank = bracket > 0 && name.charAt(bracket - 1) == ' ';
        return PyStrings.of(name.substring(0, blank ? bracket - 1 : bracket));
    }

    /** The value in the row at which the statement stands. */
    Object value(PyConnection connection, long statement) {
        if (converter != null) {
            long blob = SqliteFunction.COLUMN_BLOB.call(statement, index);
            if (blob == 0) {
                return PyNone.NONE;
            }
            return Calls.call(converter, new PyBytes(bytesAt(blob, statement)));
        }
        return switch (SqliteFunction.COLUMN_TYPE.code(statement, index)) {
            case INTEGER -> SqliteFunction.COLUMN_INT64.call(statement, index);
            case FLOAT -> SqliteFunction.COLUMN_DOUBLE.number(statement, index);
            case TEXT -> {
                long text = SqliteFunction.COLUMN_TEXT.call(statement, index);
                yield text(connection, statement, bytesAt(text, statement));
            }
            case BLOB -> {
                long blob = SqliteFunction.COLUMN_BLOB.call(statement, index);
                yield new PyBytes(bytesAt(blob, statement));
            }
            default -> PyNone.NONE;
        };
    }

    private byte[] bytesAt(long address, long statement) {
        return NativeText.bytesAt(address, SqliteFunction.COLUMN_BYTES.code(statement, index));
    }

    private Object text(PyConnection connection, long statement, byte[] bytes) {
        Object factory = connection.textFactory();
        if (factory == BuiltinTypes.STR) {
            try {
                return NativeText.ofUtf8(bytes);
            } catch (PException e) {
                String name = NativeText.textAt(SqliteFunction.COLUMN_NAME.call(statement, index));
                throw SqliteErrors.operationalError(
                        "Could not decode to UTF-8 column '%s' with text '%s'",
                        name, new String(bytes, StandardCharsets.UTF_8));
            }
        } else if (factory == BuiltinTypes.BYTES) {
            return new PyBytes(bytes);
        } else if (factory == BuiltinTypes.BYTEARRAY) {
            return new PyByteArray(bytes);
        }
        return Calls.call(factory, new PyBytes(bytes));
    }
}
