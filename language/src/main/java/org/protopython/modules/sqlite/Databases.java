// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

/** What is done with an open database whoever owns it. */
final class Databases {
    private Databases() {}

    /** Finalizes the statements and closes; nobody may use the database at the same time. */
    static void close(long database) {
        for (long statement = SqliteFunction.NEXT_STMT.call(database, 0);
                statement != 0;
                statement = SqliteFunction.NEXT_STMT.call(database, 0)) {
            SqliteFunction.FINALIZE.call(statement);
        }
        leave(database);
    }

    /** Closes as soon as the last statement is finalized; nobody is called any more. */
    static void leave(long database) {
        SqliteFunction.TRACE_V2.call(database, 0, 0, 0);
        SqliteFunction.PROGRESS_HANDLER.call(database, 0, 0, 0);
        SqliteFunction.SET_AUTHORIZER.call(database, 0, 0);
        SqliteFunction.CLOSE_V2.call(database);
    }
}
