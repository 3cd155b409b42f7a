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

    @PyGetter("isolation_level")
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

    @PyGetter("autocommit")
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

    @PyGetter("total_changes")
    static long totalChanges(PyConnection self) {
        synchronized (self) {
            return SqliteFunction.TOTAL_CHANGES.code(self.databaseOfAnyThread());
        }
    }

    @PyGetter("in_transaction")
    static boolean isInTransaction(PyConnection self) {
        synchronized (self) {
            self.databaseOfAnyThread();
            return self.transactions().isOpen();
        }
    }

    @PyGetter("row_factory")
    static Object rowFactory(PyConnection self) {
        return self.rowFactory();
    }

    @PySetter("row_factory")
    static void setRowFactory(PyConnection self, Object value) {
        self.setRowFactory(value == null ? PyNone.NONE : value);
    }

    @PyGetter("text_factory")
    static Object textFactory(PyConnection self) {
        return self.textFactory();
    }

    @PySetter("text_factory")
    static void setTextFactory(PyConnection self, Object value) {
        self.setTextFactory(value == null ? PyNone.NONE : value);
    }

    @PyGetter("Warning")
    static Object warning(PyConnection self) {
        return SqliteErrors.WARNING;
    }

    @PyGetter("Error")
    static Object error(PyConnection self) {
        return SqliteErrors.ERROR;
    }

    @PyGetter("InterfaceError")
    static Object interfaceError(PyConnection self) {
        return SqliteErrors.INTERFACE_ERROR;
    }

    @PyGetter("DatabaseError")
    static Object databaseError(PyConnection self) {
        return SqliteErrors.DATABASE_ERROR;
    }

    @PyGetter("DataError")
    static Object dataError(PyConnection self) {
        return SqliteErrors.DATA_ERROR;
    }

    @PyGetter("OperationalError")
    static Object operationalError(PyConnection self) {
        return SqliteErrors.OPERATIONAL_ERROR;
    }

    @PyGetter("IntegrityError")
    static Object integrityError(PyConnection self) {
        return SqliteErrors.INTEGRITY_ERROR;
    }

    @PyGetter("InternalError")
    static Object internalError(PyConnection self) {
        return SqliteErrors.INTERNAL_ERROR;
    }

    @PyGetter("ProgrammingError")
    static Object programmingError(PyConnection self) {
        return SqliteErrors.PROGRAMMING_ERROR;
    }

    @PyGetter("NotSupportedError")
    static Object notSupportedError(PyConnection self) {
        return SqliteErrors.NOT_SUPPORTED_ERROR;
    }
}
