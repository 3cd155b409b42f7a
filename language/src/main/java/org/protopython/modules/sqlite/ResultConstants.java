// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

import org.protopython.annotations.PyConstant;
import org.protopython.annotations.PyModule;

/** The result codes as programs know them. */
@PyModule("_sqlite3")
final class ResultConstants {
    @PyConstant("SQLITE_ABORT")
    static final int ABORT = ResultCode.ABORT.value();

    @PyConstant("SQLITE_AUTH")
    static final int AUTH = ResultCode.AUTH.value();

    @PyConstant("SQLITE_BUSY")
    static final int BUSY = ResultCode.BUSY.value();

    @PyConstant("SQLITE_CANTOPEN")
    static final int CANTOPEN = ResultCode.CANTOPEN.value();

    @PyConstant("SQLITE_CONSTRAINT")
    static final int CONSTRAINT = ResultCode.CONSTRAINT.value();

    @PyConstant("SQLITE_CORRUPT")
    static final int CORRUPT = ResultCode.CORRUPT.value();

    @PyConstant("SQLITE_DONE")
    static final int DONE = ResultCode.DONE.value();

    @PyConstant("SQLITE_EMPTY")
    static final int EMPTY = ResultCode.EMPTY.value();

    @PyConstant("SQLITE_ERROR")
    static final int ERROR = ResultCode.ERROR.value();

    @PyConstant("SQLITE_FORMAT")
    static final int FORMAT = ResultCode.FORMAT.value();

    @PyConstant("SQLITE_FULL")
    static final int FULL = ResultCode.FULL.value();

    @PyConstant("SQLITE_INTERNAL")
    static final int INTERNAL = ResultCode.INTERNAL.value();

    @PyConstant("SQLITE_INTERRUPT")
    static final int INTERRUPT = ResultCode.INTERRUPT.value();

    @PyConstant("SQLITE_IOERR")
    static final int IOERR = ResultCode.IOERR.value();

    @PyConstant("SQLITE_LOCKED")
    static final int LOCKED = ResultCode.LOCKED.value();

    @PyConstant("SQLITE_MISMATCH")
    static final int MISMATCH = ResultCode.MISMATCH.value();

    @PyConstant("SQLITE_MISUSE")
    static final int MISUSE = ResultCode.MISUSE.value();

    @PyConstant("SQLITE_NOLFS")
    static final int NOLFS = ResultCode.NOLFS.value();

    @PyConstant("SQLITE_NOMEM")
    static final int NOMEM = ResultCode.NOMEM.value();

    @PyConstant("SQLITE_NOTADB")
    static final int NOTADB = ResultCode.NOTADB.value();

    @PyConstant("SQLITE_NOTFOUND")
    static final int NOTFOUND = ResultCode.NOTFOUND.value();

    @PyConstant("SQLITE_OK")
    static final int OK = ResultCode.OK.value();

    @PyConstant("SQLITE_PERM")
    static final int PERM = ResultCode.PERM.value();

    @PyConstant("SQLITE_PROTOCOL")
    static final int PROTOCOL = ResultCode.PROTOCOL.value();

    @PyConstant("SQLITE_RANGE")
    static final int RANGE = ResultCode.RANGE.value();

    @PyConstant("SQLITE_READONLY")
    static final int READONLY = ResultCode.READONLY.value();

    @PyConstant("SQLITE_ROW")
    static final int ROW = ResultCode.ROW.value();

    @PyConstant("SQLITE_SCHEMA")
    static final int SCHEMA = ResultCode.SCHEMA.value();

    @PyConstant("SQLITE_TOOBIG")
    static final int TOOBIG = ResultCode.TOOBIG.value();

    @PyConstant("SQLITE_NOTICE")
    static final int NOTICE = ResultCode.NOTICE.value();

    @PyConstant("SQLITE_WARNING")
    static final int WARNING = ResultCode.WARNING.value();

    @PyConstant("SQLITE_ABORT_ROLLBACK")
    static final int ABORT_ROLLBACK = ResultCode.ABORT_ROLLBACK.value();

    @PyConstant("SQLITE_BUSY_RECOVERY")
    static final int BUSY_RECOVERY = ResultCode.BUSY_RECOVERY.value();

    @PyConstant("SQLITE_CANTOPEN_FULLPATH")
    static final int CANTOPEN_FULLPATH = ResultCode.CANTOPEN_FULLPATH.value();

    @PyConstant("SQLITE_CANTOPEN_ISDIR")
    static final int CANTOPEN_ISDIR = ResultCode.CANTOPEN_ISDIR.value();

    @PyConstant("SQLITE_CANTOPEN_NOTEMPDIR")
    static final int CANTOPEN_NOTEMPDIR = ResultCode.CANTOPEN_NOTEMPDIR.value();

    @PyConstant("SQLITE_CORRUPT_VTAB")
    static final int CORRUPT_VTAB = ResultCode.CORRUPT_VTAB.value();

    @PyConstant("SQLITE_IOERR_ACCESS")
    static final int IOERR_ACCESS = ResultCode.IOERR_ACCESS.value();

    @PyConstant("SQLITE_IOERR_BLOCKED")
    static final int IOERR_BLOCKED = ResultCode.IOERR_BLOCKED.value();

    @PyConstant("SQLITE_IOERR_CHECKRESERVEDLOCK")
    static final int IOERR_CHECKRESERVEDLOCK = ResultCode.IOERR_CHECKRESERVEDLOCK.value();

    @PyConstant("SQLITE_IOERR_CLOSE")
    static final int IOERR_CLOSE = ResultCode.IOERR_CLOSE.value();

    @PyConstant("SQLITE_IOERR_DELETE")
    static final int IOERR_DELETE = ResultCode.IOERR_DELETE.value();

    @PyConstant("SQLITE_IOERR_DELETE_NOENT")
    static final int IOERR_DELETE_NOENT = ResultCode.IOERR_DELETE_NOENT.value();

    @PyConstant("SQLITE_IOERR_DIR_CLOSE")
    static final int IOERR_DIR_CLOSE = ResultCode.IOERR_DIR_CLOSE.value();

    @PyConstant("SQLITE_IOERR_DIR_FSYNC")
    static final int IOERR_DIR_FSYNC = ResultCode.IOERR_DIR_FSYNC.value();

    @PyConstant("SQLITE_IOERR_FSTAT")
    static final int IOERR_FSTAT = ResultCode.IOERR_FSTAT.value();

    @PyConstant("SQLITE_IOERR_FSYNC")
    static final int IOERR_FSYNC = ResultCode.IOERR_FSYNC.value();

    @PyConstant("SQLITE_IOERR_LOCK")
    static final int IOERR_LOCK = ResultCode.IOERR_LOCK.value();

    @PyConstant("SQLITE_IOERR_NOMEM")
    static final int IOERR_NOMEM = ResultCode.IOERR_NOMEM.value();

    @PyConstant("SQLITE_IOERR_RDLOCK")
    static final int IOERR_RDLOCK = ResultCode.IOERR_RDLOCK.value();

    @PyConstant("SQLITE_IOERR_READ")
    static final int IOERR_READ = ResultCode.IOERR_READ.value();

    @PyConstant("SQLITE_IOERR_SEEK")
    static final int IOERR_SEEK = ResultCode.IOERR_SEEK.value();

    @PyConstant("SQLITE_IOERR_SHMLOCK")
    static final int IOERR_SHMLOCK = ResultCode.IOERR_SHMLOCK.value();

    @PyConstant("SQLITE_IOERR_SHMMAP")
    static final int IOERR_SHMMAP = ResultCode.IOERR_SHMMAP.value();

    @PyConstant("SQLITE_IOERR_SHMOPEN")
    static final int IOERR_SHMOPEN = ResultCode.IOERR_SHMOPEN.value();

    @PyConstant("SQLITE_IOERR_SHMSIZE")
    static final int IOERR_SHMSIZE = ResultCode.IOERR_SHMSIZE.value();

    @PyConstant("SQLITE_IOERR_SHORT_READ")
    static final int IOERR_SHORT_READ = ResultCode.IOERR_SHORT_READ.value();

    @PyConstant("SQLITE_IOERR_TRUNCATE")
    static final int IOERR_TRUNCATE = ResultCode.IOERR_TRUNCATE.value();

    @PyConstant("SQLITE_IOERR_UNLOCK")
    static final int IOERR_UNLOCK = ResultCode.IOERR_UNLOCK.value();

    @PyConstant("SQLITE_IOERR_WRITE")
    static final int IOERR_WRITE = ResultCode.IOERR_WRITE.value();

    @PyConstant("SQLITE_LOCKED_SHAREDCACHE")
    static final int LOCKED_SHAREDCACHE = ResultCode.LOCKED_SHAREDCACHE.value();

    @PyConstant("SQLITE_READONLY_CANTLOCK")
    static final int READONLY_CANTLOCK = ResultCode.READONLY_CANTLOCK.value();

    @PyConstant("SQLITE_READONLY_RECOVERY")
    static final int READONLY_RECOVERY = ResultCode.READONLY_RECOVERY.value();

    @PyConstant("SQLITE_CONSTRAINT_CHECK")
    static final int CONSTRAINT_CHECK = ResultCode.CONSTRAINT_CHECK.value();

    @PyConstant("SQLITE_CONSTRAINT_COMMITHOOK")
    static final int CONSTRAINT_COMMITHOOK = ResultCode.CONSTRAINT_COMMITHOOK.value();

    @PyConstant("SQLITE_CONSTRAINT_FOREIGNKEY")
    static final int CONSTRAINT_FOREIGNKEY = ResultCode.CONSTRAINT_FOREIGNKEY.value();

    @PyConstant("SQLITE_CONSTRAINT_FUNCTION")
    static final int CONSTRAINT_FUNCTION = ResultCode.CONSTRAINT_FUNCTION.value();

    @PyConstant("SQLITE_CONSTRAINT_NOTNULL")
    static final int CONSTRAINT_NOTNULL = ResultCode.CONSTRAINT_NOTNULL.value();

    @PyConstant("SQLITE_CONSTRAINT_PRIMARYKEY")
    static final int CONSTRAINT_PRIMARYKEY = ResultCode.CONSTRAINT_PRIMARYKEY.value();

    @PyConstant("SQLITE_CONSTRAINT_TRIGGER")
    static final int CONSTRAINT_TRIGGER = ResultCode.CONSTRAINT_TRIGGER.value();

    @PyConstant("SQLITE_CONSTRAINT_UNIQUE")
    static final int CONSTRAINT_UNIQUE = ResultCode.CONSTRAINT_UNIQUE.value();

    @PyConstant("SQLITE_CONSTRAINT_VTAB")
    static final int CONSTRAINT_VTAB = ResultCode.CONSTRAINT_VTAB.value();

    @PyConstant("SQLITE_READONLY_ROLLBACK")
    static final int READONLY_ROLLBACK = ResultCode.READONLY_ROLLBACK.value();

    @PyConstant("SQLITE_IOERR_MMAP")
    static final int IOERR_MMAP = ResultCode.IOERR_MMAP.value();

    @PyConstant("SQLITE_NOTICE_RECOVER_ROLLBACK")
    static final int NOTICE_RECOVER_ROLLBACK = ResultCode.NOTICE_RECOVER_ROLLBACK.value();

    @PyConstant("SQLITE_NOTICE_RECOVER_WAL")
    static final int NOTICE_RECOVER_WAL = ResultCode.NOTICE_RECOVER_WAL.value();

    @PyConstant("SQLITE_BUSY_SNAPSHOT")
    static final int BUSY_SNAPSHOT = ResultCode.BUSY_SNAPSHOT.value();

    @PyConstant("SQLITE_IOERR_GETTEMPPATH")
    static final int IOERR_GETTEMPPATH = ResultCode.IOERR_GETTEMPPATH.value();

    @PyConstant("SQLITE_WARNING_AUTOINDEX")
    static final int WARNING_AUTOINDEX = ResultCode.WARNING_AUTOINDEX.value();

    @PyConstant("SQLITE_CANTOPEN_CONVPATH")
    static final int CANTOPEN_CONVPATH = ResultCode.CANTOPEN_CONVPATH.value();

    @PyConstant("SQLITE_IOERR_CONVPATH")
    static final int IOERR_CONVPATH = ResultCode.IOERR_CONVPATH.value();

    @PyConstant("SQLITE_CONSTRAINT_ROWID")
    static final int CONSTRAINT_ROWID = ResultCode.CONSTRAINT_ROWID.value();

    @PyConstant("SQLITE_READONLY_DBMOVED")
    static final int READONLY_DBMOVED = ResultCode.READONLY_DBMOVED.value();

    @PyConstant("SQLITE_AUTH_USER")
    static final int AUTH_USER = ResultCode.AUTH_USER.value();

    @PyConstant("SQLITE_IOERR_VNODE")
    static final int IOERR_VNODE = ResultCode.IOERR_VNODE.value();

    @PyConstant("SQLITE_IOERR_AUTH")
    static final int IOERR_AUTH = ResultCode.IOERR_AUTH.value();

    @PyConstant("SQLITE_OK_LOAD_PERMANENTLY")
    static final int OK_LOAD_PERMANENTLY = ResultCode.OK_LOAD_PERMANENTLY.value();

    @PyConstant("SQLITE_IOERR_BEGIN_ATOMIC")
    static final int IOERR_BEGIN_ATOMIC = ResultCode.IOERR_BEGIN_ATOMIC.value();

    @PyConstant("SQLITE_IOERR_COMMIT_ATOMIC")
    static final int IOERR_COMMIT_ATOMIC = ResultCode.IOERR_COMMIT_ATOMIC.value();

    @PyConstant("SQLITE_IOERR_ROLLBACK_ATOMIC")
    static final int IOERR_ROLLBACK_ATOMIC = ResultCode.IOERR_ROLLBACK_ATOMIC.value();

    @PyConstant("SQLITE_ERROR_MISSING_COLLSEQ")
    static final int ERROR_MISSING_COLLSEQ = ResultCode.ERROR_MISSING_COLLSEQ.value();

    @PyConstant("SQLITE_ERROR_RETRY")
    static final int ERROR_RETRY = ResultCode.ERROR_RETRY.value();

    @PyConstant("SQLITE_READONLY_CANTINIT")
    static final int READONLY_CANTINIT = ResultCode.READONLY_CANTINIT.value();

    @PyConstant("SQLITE_READONLY_DIRECTORY")
    static final int READONLY_DIRECTORY = ResultCode.READONLY_DIRECTORY.value();

    @PyConstant("SQLITE_CORRUPT_SEQUENCE")
    static final int CORRUPT_SEQUENCE = ResultCode.CORRUPT_SEQUENCE.value();

    @PyConstant("SQLITE_LOCKED_VTAB")
    static final int LOCKED_VTAB = ResultCode.LOCKED_VTAB.value();

    @PyConstant("SQLITE_CANTOPEN_DIRTYWAL")
    static final int CANTOPEN_DIRTYWAL = ResultCode.CANTOPEN_DIRTYWAL.value();

    @PyConstant("SQLITE_ERROR_SNAPSHOT")
    static final int ERROR_SNAPSHOT = ResultCode.ERROR_SNAPSHOT.value();

    @PyConstant("SQLITE_CANTOPEN_SYMLINK")
    static final int CANTOPEN_SYMLINK = ResultCode.CANTOPEN_SYMLINK.value();

    @PyConstant("SQLITE_CONSTRAINT_PINNED")
    static final int CONSTRAINT_PINNED = ResultCode.CONSTRAINT_PINNED.value();

    @PyConstant("SQLITE_OK_SYMLINK")
    static final int OK_SYMLINK = ResultCode.OK_SYMLINK.value();

    @PyConstant("SQLITE_BUSY_TIMEOUT")
    static final int BUSY_TIMEOUT = ResultCode.BUSY_TIMEOUT.value();

    @PyConstant("SQLITE_CORRUPT_INDEX")
    static final int CORRUPT_INDEX = ResultCode.CORRUPT_INDEX.value();

    @PyConstant("SQLITE_IOERR_DATA")
    static final int IOERR_DATA = ResultCode.IOERR_DATA.value();

    @PyConstant("SQLITE_IOERR_CORRUPTFS")
    static final int IOERR_CORRUPTFS = ResultCode.IOERR_CORRUPTFS.value();

    private ResultConstants() {}
}
