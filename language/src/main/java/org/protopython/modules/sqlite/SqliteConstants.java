// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** Numbers of SQLite's interface: actions of authorizers, limits, settings of connections. */
@PyModule("_sqlite3")
final class SqliteConstants {
    @PyConstant("PARSE_DECLTYPES")
    static final int PARSE_DECLTYPES = 1;

    @PyConstant("PARSE_COLNAMES")
    static final int PARSE_COLNAMES = 2;

    @PyConstant("SQLITE_DENY")
    static final int SQLITE_DENY = 1;

    @PyConstant("SQLITE_IGNORE")
    static final int SQLITE_IGNORE = 2;

    @PyConstant("SQLITE_CREATE_INDEX")
    static final int SQLITE_CREATE_INDEX = 1;

    @PyConstant("SQLITE_CREATE_TABLE")
    static final int SQLITE_CREATE_TABLE = 2;

    @PyConstant("SQLITE_CREATE_TEMP_INDEX")
    static final int SQLITE_CREATE_TEMP_INDEX = 3;

    @PyConstant("SQLITE_CREATE_TEMP_TABLE")
    static final int SQLITE_CREATE_TEMP_TABLE = 4;

    @PyConstant("SQLITE_CREATE_TEMP_TRIGGER")
    static final int SQLITE_CREATE_TEMP_TRIGGER = 5;

    @PyConstant("SQLITE_CREATE_TEMP_VIEW")
    static final int SQLITE_CREATE_TEMP_VIEW = 6;

    @PyConstant("SQLITE_CREATE_TRIGGER")
    static final int SQLITE_CREATE_TRIGGER = 7;

    @PyConstant("SQLITE_CREATE_VIEW")
    static final int SQLITE_CREATE_VIEW = 8;

    @PyConstant("SQLITE_DELETE")
    static final int SQLITE_DELETE = 9;

    @PyConstant("SQLITE_DROP_INDEX")
    static final int SQLITE_DROP_INDEX = 10;

    @PyConstant("SQLITE_DROP_TABLE")
    static final int SQLITE_DROP_TABLE = 11;

    @PyConstant("SQLITE_DROP_TEMP_INDEX")
    static final int SQLITE_DROP_TEMP_INDEX = 12;

    @PyConstant("SQLITE_DROP_TEMP_TABLE")
    static final int SQLITE_DROP_TEMP_TABLE = 13;

    @PyConstant("SQLITE_DROP_TEMP_TRIGGER")
    static final int SQLITE_DROP_TEMP_TRIGGER = 14;

    @PyConstant("SQLITE_DROP_TEMP_VIEW")
    static final int SQLITE_DROP_TEMP_VIEW = 15;

    @PyConstant("SQLITE_DROP_TRIGGER")
    static final int SQLITE_DROP_TRIGGER = 16;

    @PyConstant("SQLITE_DROP_VIEW")
    static final int SQLITE_DROP_VIEW = 17;

    @PyConstant("SQLITE_INSERT")
    static final int SQLITE_INSERT = 18;

    @PyConstant("SQLITE_PRAGMA")
    static final int SQLITE_PRAGMA = 19;

    @PyConstant("SQLITE_READ")
    static final int SQLITE_READ = 20;

    @PyConstant("SQLITE_SELECT")
    static final int SQLITE_SELECT = 21;

    @PyConstant("SQLITE_TRANSACTION")
    static final int SQLITE_TRANSACTION = 22;

    @PyConstant("SQLITE_UPDATE")
    static final int SQLITE_UPDATE = 23;

    @PyConstant("SQLITE_ATTACH")
    static final int SQLITE_ATTACH = 24;

    @PyConstant("SQLITE_DETACH")
    static final int SQLITE_DETACH = 25;

    @PyConstant("SQLITE_ALTER_TABLE")
    static final int SQLITE_ALTER_TABLE = 26;

    @PyConstant("SQLITE_REINDEX")
    static final int SQLITE_REINDEX = 27;

    @PyConstant("SQLITE_ANALYZE")
    static final int SQLITE_ANALYZE = 28;

    @PyConstant("SQLITE_CREATE_VTABLE")
    static final int SQLITE_CREATE_VTABLE = 29;

    @PyConstant("SQLITE_DROP_VTABLE")
    static final int SQLITE_DROP_VTABLE = 30;

    @PyConstant("SQLITE_FUNCTION")
    static final int SQLITE_FUNCTION = 31;

    @PyConstant("SQLITE_SAVEPOINT")
    static final int SQLITE_SAVEPOINT = 32;

    @PyConstant("SQLITE_RECURSIVE")
    static final int SQLITE_RECURSIVE = 33;

    @PyConstant("SQLITE_LIMIT_LENGTH")
    static final int SQLITE_LIMIT_LENGTH = 0;

    @PyConstant("SQLITE_LIMIT_SQL_LENGTH")
    static final int SQLITE_LIMIT_SQL_LENGTH = 1;

    @PyConstant("SQLITE_LIMIT_COLUMN")
    static final int SQLITE_LIMIT_COLUMN = 2;

    @PyConstant("SQLITE_LIMIT_EXPR_DEPTH")
    static final int SQLITE_LIMIT_EXPR_DEPTH = 3;

    @PyConstant("SQLITE_LIMIT_COMPOUND_SELECT")
    static final int SQLITE_LIMIT_COMPOUND_SELECT = 4;

    @PyConstant("SQLITE_LIMIT_VDBE_OP")
    static final int SQLITE_LIMIT_VDBE_OP = 5;

    @PyConstant("SQLITE_LIMIT_FUNCTION_ARG")
    static final int SQLITE_LIMIT_FUNCTION_ARG = 6;

    @PyConstant("SQLITE_LIMIT_ATTACHED")
    static final int SQLITE_LIMIT_ATTACHED = 7;

    @PyConstant("SQLITE_LIMIT_LIKE_PATTERN_LENGTH")
    static final int SQLITE_LIMIT_LIKE_PATTERN_LENGTH = 8;

    @PyConstant("SQLITE_LIMIT_VARIABLE_NUMBER")
    static final int SQLITE_LIMIT_VARIABLE_NUMBER = 9;

    @PyConstant("SQLITE_LIMIT_TRIGGER_DEPTH")
    static final int SQLITE_LIMIT_TRIGGER_DEPTH = 10;

    @PyConstant("SQLITE_LIMIT_WORKER_THREADS")
    static final int SQLITE_LIMIT_WORKER_THREADS = 11;

    @PyConstant("SQLITE_DBCONFIG_ENABLE_FKEY")
    static final int SQLITE_DBCONFIG_ENABLE_FKEY = 1002;

    @PyConstant("SQLITE_DBCONFIG_ENABLE_TRIGGER")
    static final int SQLITE_DBCONFIG_ENABLE_TRIGGER = 1003;

    @PyConstant("SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER")
    static final int SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER = 1004;

    @PyConstant("SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION")
    static final int SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION = 1005;

    @PyConstant("SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE")
    static final int SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE = 1006;

    @PyConstant("SQLITE_DBCONFIG_ENABLE_QPSG")
    static final int SQLITE_DBCONFIG_ENABLE_QPSG = 1007;

    @PyConstant("SQLITE_DBCONFIG_TRIGGER_EQP")
    static final int SQLITE_DBCONFIG_TRIGGER_EQP = 1008;

    @PyConstant("SQLITE_DBCONFIG_RESET_DATABASE")
    static final int SQLITE_DBCONFIG_RESET_DATABASE = 1009;

    @PyConstant("SQLITE_DBCONFIG_DEFENSIVE")
    static final int SQLITE_DBCONFIG_DEFENSIVE = 1010;

    @PyConstant("SQLITE_DBCONFIG_WRITABLE_SCHEMA")
    static final int SQLITE_DBCONFIG_WRITABLE_SCHEMA = 1011;

    @PyConstant("SQLITE_DBCONFIG_DQS_DDL")
    static final int SQLITE_DBCONFIG_DQS_DDL = 1014;

    @PyConstant("SQLITE_DBCONFIG_DQS_DML")
    static final int SQLITE_DBCONFIG_DQS_DML = 1013;

    @PyConstant("SQLITE_DBCONFIG_LEGACY_ALTER_TABLE")
    static final int SQLITE_DBCONFIG_LEGACY_ALTER_TABLE = 1012;

    @PyConstant("SQLITE_DBCONFIG_ENABLE_VIEW")
    static final int SQLITE_DBCONFIG_ENABLE_VIEW = 1015;

    @PyConstant("SQLITE_DBCONFIG_LEGACY_FILE_FORMAT")
    static final int SQLITE_DBCONFIG_LEGACY_FILE_FORMAT = 1016;

    @PyConstant("SQLITE_DBCONFIG_TRUSTED_SCHEMA")
    static final int SQLITE_DBCONFIG_TRUSTED_SCHEMA = 1017;

    @PyConstant("LEGACY_TRANSACTION_CONTROL")
    static final int LEGACY_TRANSACTION_CONTROL = -1;

    private SqliteConstants() {}
}
