// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import com.oracle.truffle.api.strings.TruffleString;
import java.util.List;
import java.util.Locale;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.ops.Conversions;
import org.protopython.ops.text.EmbeddedNulls;
import org.protopython.runtime.Errors;

/** When a connection begins and ends transactions by itself. */
final class Transactions {
    /** The value of {@code autocommit} with which the isolation level decides. */
    static final int LEGACY = SqliteConstants.LEGACY_TRANSACTION_CONTROL;

    static final int DISABLED = 0;
    static final int ENABLED = 1;

    private static final List<String> LEVELS = List.of("", "DEFERRED", "IMMEDIATE", "EXCLUSIVE");

    private final PyConnection connection;
    private String isolationLevel;
    private int autocommit;

    Transactions(PyConnection connection, String isolationLevel, int autocommit) {
        this.connection = connection;
        this.isolationLevel = isolationLevel;
        this.autocommit = autocommit;
    }

    /** In capitals, null for None. */
    static String toLevel(Object value) {
        if (value == PyNone.NONE) {
            return null;
        } else if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        TruffleString text = Conversions.asText(value);
        if (text == null) {
            throw Errors.typeError("isolation_level must be str or None");
        }
        String level = EmbeddedNulls.refuseCharacter(PyStrings.toJava(text)).toUpperCase(Locale.ROOT);
        if (!LEVELS.contains(level)) {
            throw Errors.valueError("isolation_level string must be '', 'DEFERRED', 'IMMEDIATE', or 'EXCLUSIVE'");
        }
        return level;
    }

    static int toAutocommit(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? ENABLED : DISABLED;
        } else if (value instanceof Long number && number == LEGACY) {
            return LEGACY;
        }
        throw Errors.valueError("autocommit must be True, False, or sqlite3.LEGACY_TRANSACTION_CONTROL");
    }

    String isolationLevel() {
        return isolationLevel;
    }

    int autocommit() {
        return autocommit;
    }

    void setIsolationLevel(String level) {
        if (level == null) {
            isolationLevel = null;
            // as there will be no more of them, the one that is open ends
            commit();
        } else {
            isolationLevel = level;
        }
    }

    void setAutocommit(int mode) {
        if (mode == ENABLED && isOpen()) {
            run("COMMIT");
        } else if (mode == DISABLED && !isOpen()) {
            run("BEGIN");
        }
        autocommit = mode;
    }

    boolean isOpen() {
        return SqliteFunction.GET_AUTOCOMMIT.code(connection.databaseOfAnyThread()) == 0;
    }

    /** Begins the first transaction of a connection that always is in one. */
    void start() {
        if (autocommit == DISABLED) {
            run("BEGIN");
        }
    }

    /** A transaction for a statement that changes data. */
    void beginFor(PreparedStatement statement) {
        if (autocommit == LEGACY && isolationLevel != null && statement.isChange() && !isOpen()) {
            run(isolationLevel.isEmpty() ? "BEGIN " : "BEGIN " + isolationLevel);
        }
    }

    /** A script runs outside of a transaction that was begun for a statement. */
    void commitForScript() {
        if (autocommit == LEGACY && isOpen()) {
            run("COMMIT");
        }
    }

    void commit() {
        end("COMMIT");
    }

    void rollback() {
        end("ROLLBACK");
    }

    private void end(String command) {
        if (autocommit == LEGACY) {
            if (isOpen()) {
                run(command);
            }
        } else if (autocommit == DISABLED) {
            run(command);
            run("BEGIN");
        }
    }

    /** Of a connection that always is in a transaction, that one is rolled back. */
    void finish() {
        if (autocommit == DISABLED && isOpen()) {
            run("ROLLBACK");
        }
    }

    private void run(String command) {
        connection.releaseDead();
        PreparedStatement statement = connection.statements().prepare(PyStrings.of(command));
        statement.use();
        try {
            int code = connection.runWithoutDead(() -> {
                statement.reset();
                return statement.step();
            });
            if (code != ResultCode.DONE.value()) {
                throw connection.error();
            }
        } finally {
            statement.release();
        }
    }
}
