// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import java.util.Locale;
import org.protopython.runtime.Errors;

/** The functions of SQLite that are called. The symbol is the name in lower case behind {@code sqlite3_}. */
enum SqliteFunction {
    AGGREGATE_CONTEXT,
    BACKUP_FINISH,
    BACKUP_INIT,
    BACKUP_PAGECOUNT,
    BACKUP_REMAINING,
    BACKUP_STEP,
    BIND_BLOB,
    BIND_DOUBLE,
    BIND_INT64,
    BIND_NULL,
    BIND_PARAMETER_COUNT,
    BIND_PARAMETER_NAME,
    BIND_TEXT,
    BLOB_BYTES,
    BLOB_CLOSE,
    BLOB_OPEN,
    BLOB_READ,
    BLOB_WRITE,
    BUSY_TIMEOUT,
    CHANGES,
    CLEAR_BINDINGS,
    CLOSE_V2,
    COLUMN_BLOB,
    COLUMN_BYTES,
    COLUMN_COUNT,
    COLUMN_DECLTYPE,
    COLUMN_DOUBLE,
    COLUMN_INT64,
    COLUMN_NAME,
    COLUMN_TEXT,
    COLUMN_TYPE,
    COMPLETE,
    CREATE_COLLATION_V2,
    CREATE_FUNCTION_V2,
    CREATE_WINDOW_FUNCTION,
    DB_CONFIG,
    DESERIALIZE,
    ENABLE_LOAD_EXTENSION,
    ERRCODE,
    ERRMSG,
    ERRSTR,
    EXPANDED_SQL,
    EXTENDED_ERRCODE,
    FINALIZE,
    FREE,
    GET_AUTOCOMMIT,
    INTERRUPT,
    LAST_INSERT_ROWID,
    LIBVERSION,
    LIBVERSION_NUMBER,
    LIMIT,
    LOAD_EXTENSION,
    MALLOC64,
    NEXT_STMT,
    OPEN_V2,
    PREPARE_V2,
    PROGRESS_HANDLER,
    RESET,
    RESULT_BLOB,
    RESULT_DOUBLE,
    RESULT_ERROR,
    RESULT_ERROR_NOMEM,
    RESULT_ERROR_TOOBIG,
    RESULT_INT64,
    RESULT_NULL,
    RESULT_TEXT,
    SERIALIZE,
    SET_AUTHORIZER,
    SLEEP,
    STEP,
    STMT_BUSY,
    STMT_READONLY,
    THREADSAFE,
    TOTAL_CHANGES,
    TRACE_V2,
    USER_DATA,
    VALUE_BLOB,
    VALUE_BYTES,
    VALUE_DOUBLE,
    VALUE_INT64,
    VALUE_TEXT,
    VALUE_TYPE;

    String symbol() {
        return "sqlite3_" + name().toLowerCase(Locale.ROOT);
    }

    private long address() {
        long address = SqliteLibrary.addressOf(this);
        if (address == 0) {
            throw Errors.raise(SqliteErrors.NOT_SUPPORTED_ERROR, "this SQLite has no function " + symbol());
        }
        return address;
    }

    /** Calls it with integers and pointers, and gives the integer or pointer that it returns. */
    long call(long... arguments) {
        return SqliteLibrary.call(address(), arguments);
    }

    /** Calls it for an {@code int}. */
    int code(long... arguments) {
        return (int) SqliteLibrary.call(address(), arguments);
    }

    /** Calls it with a double as the last argument, which does not count when the others are placed. */
    int codeOf(long first, long second, double last) {
        return (int) SqliteLibrary.call(address(), first, second, last);
    }

    /** Calls it for a double. */
    double number(long first, long second) {
        return SqliteLibrary.number(address(), first, second);
    }
}
