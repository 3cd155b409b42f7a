// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

/** What is done with an open database whoever owns it. */
final class Databases {
    private Databases() {}

    /** Finalizes the statements and closes; nobody may use the database at the same time. */
    static void close(long database) {
        finalizeStatements(database);
        silence(database);
        SqliteFunction.CLOSE_V2.call(database);
    }

    static void finalizeStatements(long database) {
        for (long statement = SqliteFunction.NEXT_STMT.call(database, 0);
                statement != 0;
                statement = SqliteFunction.NEXT_STMT.call(database, 0)) {
            SqliteFunction.FINALIZE.call(statement);
        }
    }

    /** Nobody is called any more. */
    static void silence(long database) {
        SqliteFunction.TRACE_V2.call(database, 0, 0, 0);
        SqliteFunction.PROGRESS_HANDLER.call(database, 0, 0, 0);
        SqliteFunction.SET_AUTHORIZER.call(database, 0, 0);
    }
}
