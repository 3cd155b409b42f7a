// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

/**
 * What a connection was made with.
 *
 * @param isolationLevel in capitals, "" for SQLite's own, null for no implicit transactions
 * @param autocommit {@link Transactions#LEGACY}, 0 or 1
 * @param checksThread whether only the thread that opened it may use it
 */
record ConnectionSettings(
        long detectTypes,
        String isolationLevel,
        int autocommit,
        boolean checksThread,
        long thread,
        int cachedStatements) {
    /** Whether converters are chosen by declared types of columns. */
    boolean usesDeclaredTypes() {
        return (detectTypes & SqliteConstants.PARSE_DECLTYPES) != 0;
    }

    /** Whether converters are chosen by what stands in brackets behind the names of columns. */
    boolean usesColumnNames() {
        return (detectTypes & SqliteConstants.PARSE_COLNAMES) != 0;
    }
}
