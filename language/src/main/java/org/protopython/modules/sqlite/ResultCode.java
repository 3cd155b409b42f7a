// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

/** What functions of SQLite return; an extended code has the plain one in its last byte. */
enum ResultCode {
    ABORT(4),
    AUTH(23),
    BUSY(5),
    CANTOPEN(14),
    CONSTRAINT(19),
    CORRUPT(11),
    DONE(101),
    EMPTY(16),
    ERROR(1),
    FORMAT(24),
    FULL(13),
    INTERNAL(2),
    INTERRUPT(9),
    IOERR(10),
    LOCKED(6),
    MISMATCH(20),
    MISUSE(21),
    NOLFS(22),
    NOMEM(7),
    NOTADB(26),
    NOTFOUND(12),
    OK(0),
    PERM(3),
    PROTOCOL(15),
    RANGE(25),
    READONLY(8),
    ROW(100),
    SCHEMA(17),
    TOOBIG(18),
    NOTICE(27),
    WARNING(28),
    ABORT_ROLLBACK(4 | 2 << 8),
    BUSY_RECOVERY(5 | 1 << 8),
    CANTOPEN_FULLPATH(14 | 3 << 8),
    CANTOPEN_ISDIR(14 | 2 << 8),
    CANTOPEN_NOTEMPDIR(14 | 1 << 8),
    CORRUPT_VTAB(11 | 1 << 8),
    IOERR_ACCESS(10 | 13 << 8),
    IOERR_BLOCKED(10 | 11 << 8),
    IOERR_CHECKRESERVEDLOCK(10 | 14 << 8),
    IOERR_CLOSE(10 | 16 << 8),
    IOERR_DELETE(10 | 10 << 8),
    IOERR_DELETE_NOENT(10 | 23 << 8),
    IOERR_DIR_CLOSE(10 | 17 << 8),
    IOERR_DIR_FSYNC(10 | 5 << 8),
    IOERR_FSTAT(10 | 7 << 8),
    IOERR_FSYNC(10 | 4 << 8),
    IOERR_LOCK(10 | 15 << 8),
    IOERR_NOMEM(10 | 12 << 8),
    IOERR_RDLOCK(10 | 9 << 8),
    IOERR_READ(10 | 1 << 8),
    IOERR_SEEK(10 | 22 << 8),
    IOERR_SHMLOCK(10 | 20 << 8),
    IOERR_SHMMAP(10 | 21 << 8),
    IOERR_SHMOPEN(10 | 18 << 8),
    IOERR_SHMSIZE(10 | 19 << 8),
    IOERR_SHORT_READ(10 | 2 << 8),
    IOERR_TRUNCATE(10 | 6 << 8),
    IOERR_UNLOCK(10 | 8 << 8),
    IOERR_WRITE(10 | 3 << 8),
    LOCKED_SHAREDCACHE(6 | 1 << 8),
    READONLY_CANTLOCK(8 | 2 << 8),
    READONLY_RECOVERY(8 | 1 << 8),
    CONSTRAINT_CHECK(19 | 1 << 8),
    CONSTRAINT_COMMITHOOK(19 | 2 << 8),
    CONSTRAINT_FOREIGNKEY(19 | 3 << 8),
    CONSTRAINT_FUNCTION(19 | 4 << 8),
    CONSTRAINT_NOTNULL(19 | 5 << 8),
    CONSTRAINT_PRIMARYKEY(19 | 6 << 8),
    CONSTRAINT_TRIGGER(19 | 7 << 8),
    CONSTRAINT_UNIQUE(19 | 8 << 8),
    CONSTRAINT_VTAB(19 | 9 << 8),
    READONLY_ROLLBACK(8 | 3 << 8),
    IOERR_MMAP(10 | 24 << 8),
    NOTICE_RECOVER_ROLLBACK(27 | 2 << 8),
    NOTICE_RECOVER_WAL(27 | 1 << 8),
    BUSY_SNAPSHOT(5 | 2 << 8),
    IOERR_GETTEMPPATH(10 | 25 << 8),
    WARNING_AUTOINDEX(28 | 1 << 8),
    CANTOPEN_CONVPATH(14 | 4 << 8),
    IOERR_CONVPATH(10 | 26 << 8),
    CONSTRAINT_ROWID(19 | 10 << 8),
    READONLY_DBMOVED(8 | 4 << 8),
    AUTH_USER(23 | 1 << 8),
    IOERR_VNODE(10 | 27 << 8),
    IOERR_AUTH(10 | 28 << 8),
    OK_LOAD_PERMANENTLY(0 | 1 << 8),
    IOERR_BEGIN_ATOMIC(10 | 29 << 8),
    IOERR_COMMIT_ATOMIC(10 | 30 << 8),
    IOERR_ROLLBACK_ATOMIC(10 | 31 << 8),
    ERROR_MISSING_COLLSEQ(1 | 1 << 8),
    ERROR_RETRY(1 | 2 << 8),
    READONLY_CANTINIT(8 | 5 << 8),
    READONLY_DIRECTORY(8 | 6 << 8),
    CORRUPT_SEQUENCE(11 | 2 << 8),
    LOCKED_VTAB(6 | 2 << 8),
    CANTOPEN_DIRTYWAL(14 | 5 << 8),
    ERROR_SNAPSHOT(1 | 3 << 8),
    CANTOPEN_SYMLINK(14 | 6 << 8),
    CONSTRAINT_PINNED(19 | 11 << 8),
    OK_SYMLINK(0 | 2 << 8),
    BUSY_TIMEOUT(5 | 3 << 8),
    CORRUPT_INDEX(11 | 3 << 8),
    IOERR_DATA(10 | 32 << 8),
    IOERR_CORRUPTFS(10 | 33 << 8);

    private final int value;

    ResultCode(int value) {
        this.value = value;
    }

    int value() {
        return value;
    }

    /** The code of that number; null for what a newer SQLite may return. */
    static ResultCode of(int value) {
        for (ResultCode each : values()) {
            if (each.value == value) {
                return each;
            }
        }
        return null;
    }

    /** The plain code in an extended one. */
    static ResultCode plain(int value) {
        return of(value & 0xFF);
    }
}
