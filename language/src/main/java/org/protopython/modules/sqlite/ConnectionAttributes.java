// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.PyGetter;
import org.protopython.annotations.PySetter;
import org.protopython.annotations.PyTypeMethods;
import org.protopython.objects.PyNone;
import org.protopython.objects.PyStrings;
import org.protopython.runtime.Errors;

/** What can be read and written of a connection, and the exceptions, which PEP 249 wants there. */
@PyTypeMethods("Connection")
final class ConnectionAttributes {
    private ConnectionAttributes() {}

    @PyGetter(value = "isolation_level", doc = """
        How transactions begin by themselves: '', 'DEFERRED', 'IMMEDIATE', 'EXCLUSIVE'; None for not at all.\
        """)
    static Object isolationLevel(PyConnection self) {
        self.databaseOfAnyThread();
        String level = self.transactions().isolationLevel();
        return level == null ? PyNone.NONE : PyStrings.of(level);
    }

    @PySetter("isolation_level")
    static void setIsolationLevel(PyConnection self, Object value) {
        if (value != null) {
            self.databaseOfAnyThread();
        }
        String level = Transactions.toLevel(value);
        if (level == null) {
            self.database();
        }
        synchronized (self) {
            self.transactions().setIsolationLevel(level);
        }
    }

    @PyGetter(
            value = "autocommit",
            doc = "How transactions are dealt with: True, False, or LEGACY_TRANSACTION_CONTROL for by isolation_level.")
    static Object autocommit(PyConnection self) {
        self.database();
        return switch (self.transactions().autocommit()) {
            case Transactions.ENABLED -> true;
            case Transactions.DISABLED -> false;
            default -> (long) Transactions.LEGACY;
        };
    }

    @PySetter("autocommit")
    static void setAutocommit(PyConnection self, Object value) {
        self.database();
        if (value == null) {
            throw Errors.attributeError("cannot delete attribute");
        }
        int mode = Transactions.toAutocommit(value);
        synchronized (self) {
            self.transactions().setAutocommit(mode);
        }
    }

    @PyGetter(
            value = "total_changes",
            doc = "How many rows have been changed, inserted and deleted since the connection was made.")
    static long totalChanges(PyConnection self) {
        synchronized (self) {
            return SqliteFunction.TOTAL_CHANGES.code(self.databaseOfAnyThread());
        }
    }

    @PyGetter(value = "in_transaction", doc = "Whether a transaction is open.")
    static boolean isInTransaction(PyConnection self) {
        synchronized (self) {
            self.databaseOfAnyThread();
            return self.transactions().isOpen();
        }
    }

    @PyGetter(
            value = "row_factory",
            doc = "What makes the rows of new cursors from the cursor and a tuple; None for the tuple itself.")
    static Object rowFactory(PyConnection self) {
        return self.rowFactory();
    }

    @PySetter("row_factory")
    static void setRowFactory(PyConnection self, Object value) {
        self.setRowFactory(value == null ? PyNone.NONE : value);
    }

    @PyGetter(
            value = "text_factory",
            doc = "What makes the values of columns with text from bytes in UTF-8; str for text.")
    static Object textFactory(PyConnection self) {
        return self.textFactory();
    }

    @PySetter("text_factory")
    static void setTextFactory(PyConnection self, Object value) {
        self.setTextFactory(value == null ? PyNone.NONE : value);
    }

    @PyGetter(value = "Warning", doc = "The exception sqlite3.Warning.")
    static Object warning(PyConnection self) {
        return SqliteErrors.WARNING;
    }

    @PyGetter(value = "Error", doc = "The exception sqlite3.Error.")
    static Object error(PyConnection self) {
        return SqliteErrors.ERROR;
    }

    @PyGetter(value = "InterfaceError", doc = "The exception sqlite3.InterfaceError.")
    static Object interfaceError(PyConnection self) {
        return SqliteErrors.INTERFACE_ERROR;
    }

    @PyGetter(value = "DatabaseError", doc = "The exception sqlite3.DatabaseError.")
    static Object databaseError(PyConnection self) {
        return SqliteErrors.DATABASE_ERROR;
    }

    @PyGetter(value = "DataError", doc = "The exception sqlite3.DataError.")
    static Object dataError(PyConnection self) {
        return SqliteErrors.DATA_ERROR;
    }

    @PyGetter(value = "OperationalError", doc = "The exception sqlite3.OperationalError.")
    static Object operationalError(PyConnection self) {
        return SqliteErrors.OPERATIONAL_ERROR;
    }

    @PyGetter(value = "IntegrityError", doc = "The exception sqlite3.IntegrityError.")
    static Object integrityError(PyConnection self) {
        return SqliteErrors.INTEGRITY_ERROR;
    }

    @PyGetter(value = "InternalError", doc = "The exception sqlite3.InternalError.")
    static Object internalError(PyConnection self) {
        return SqliteErrors.INTERNAL_ERROR;
    }

    @PyGetter(value = "ProgrammingError", doc = "The exception sqlite3.ProgrammingError.")
    static Object programmingError(PyConnection self) {
        return SqliteErrors.PROGRAMMING_ERROR;
    }

    @PyGetter(value = "NotSupportedError", doc = "The exception sqlite3.NotSupportedError.")
    static Object notSupportedError(PyConnection self) {
        return SqliteErrors.NOT_SUPPORTED_ERROR;
    }
}
