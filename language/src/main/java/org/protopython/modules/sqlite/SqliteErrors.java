// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;
import org.protopython.objects.ExceptionTypes;
import org.protopython.objects.PyStrings;
import org.protopython.objects.PyType;
import org.protopython.ops.Attributes;
import org.protopython.ops.ModuleErrors;
import org.protopython.runtime.Errors;
import org.protopython.runtime.PException;

/** The exceptions of PEP 249, and which of them a result code of SQLite becomes. */
@PyModule("_sqlite3")
final class SqliteErrors {
    @PyConstant("Error")
    static final PyType ERROR = define("Error", ExceptionTypes.EXCEPTION);

    @PyConstant("Warning")
    static final PyType WARNING = define("Warning", ExceptionTypes.EXCEPTION);

    @PyConstant("InterfaceError")
    static final PyType INTERFACE_ERROR = define("InterfaceError", ERROR);

    @PyConstant("DatabaseError")
    static final PyType DATABASE_ERROR = define("DatabaseError", ERROR);

    @PyConstant("InternalError")
    static final PyType INTERNAL_ERROR = define("InternalError", DATABASE_ERROR);

    @PyConstant("OperationalError")
    static final PyType OPERATIONAL_ERROR = define("OperationalError", DATABASE_ERROR);

    @PyConstant("ProgrammingError")
    static final PyType PROGRAMMING_ERROR = define("ProgrammingError", DATABASE_ERROR);

    @PyConstant("IntegrityError")
    static final PyType INTEGRITY_ERROR = define("IntegrityError", DATABASE_ERROR);

    @PyConstant("DataError")
    static final PyType DATA_ERROR = define("DataError", DATABASE_ERROR);

    @PyConstant("NotSupportedError")
    static final PyType NOT_SUPPORTED_ERROR = define("NotSupportedError", DATABASE_ERROR);

    private SqliteErrors() {}

    private static PyType define(String name, PyType base) {
        return ModuleErrors.define("sqlite3", name, base);
    }

    static PException programmingError(String format, Object... arguments) {
        return Errors.raise(PROGRAMMING_ERROR, format, arguments);
    }

    static PException operationalError(String format, Object... arguments) {
        return Errors.raise(OPERATIONAL_ERROR, format, arguments);
    }

    /** What the last call on a database failed with. */
    static PException ofDatabase(long database) {
        int code = SqliteFunction.ERRCODE.code(database);
        if (code == ResultCode.NOMEM.value()) {
            return Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        return of(
                typeOf(code),
                SqliteFunction.EXTENDED_ERRCODE.code(database),
                NativeText.textAt(SqliteFunction.ERRMSG.call(database)));
    }

    /** What a call failed with that leaves no message. */
    static PException ofCode(int code) {
        if (code == ResultCode.NOMEM.value()) {
            return Errors.raise(ExceptionTypes.MEMORY_ERROR, new Object[0]);
        }
        return of(typeOf(code), code, NativeText.textAt(SqliteFunction.ERRSTR.call(code)));
    }

    private static PException of(PyType type, int code, String message) {
        PException error = Errors.raise(type, message);
        ResultCode known = ResultCode.of(code);
        Attributes.set(error.exception(), "sqlite_errorcode", (long) code);
        Attributes.set(
                error.exception(),
                "sqlite_errorname",
                PyStrings.of(known == null ? "unknown" : "SQLITE_" + known.name()));
        return error;
    }

    private static PyType typeOf(int code) {
        return switch (ResultCode.plain(code)) {
            case INTERNAL, NOTFOUND -> INTERNAL_ERROR;
            case ERROR,
                    PERM,
                    ABORT,
                    BUSY,
                    LOCKED,
                    READONLY,
                    INTERRUPT,
                    IOERR,
                    FULL,
                    CANTOPEN,
                    PROTOCOL,
                    EMPTY,
                    SCHEMA -> OPERATIONAL_ERROR;
            case TOOBIG -> DATA_ERROR;
            case CONSTRAINT, MISMATCH -> INTEGRITY_ERROR;
            case MISUSE, RANGE -> INTERFACE_ERROR;
            case null, default -> DATABASE_ERROR;
        };
    }
}
