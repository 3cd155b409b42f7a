// SPDX-License-Identifier: MIT
// Copyright (c) 2026 the protoPython authors
package org.protopython.modules.sqlite;

/** A statement that SQLite has compiled. Belongs to one cursor at a time; who uses it holds the connection's monitor. */
final class PreparedStatement {
    private final boolean change;
    /** 0 for a text without a statement, and when finalized. */
    private long handle;

    private boolean cached;
    private boolean used;

    /** @param change whether it inserts, updates, deletes or replaces rows */
    PreparedStatement(long handle, boolean change) {
        this.handle = handle;
        this.change = change;
    }

    long handle() {
        return handle;
    }

    boolean isChange() {
        return change;
    }

    boolean isUsed() {
        return used;
    }

    void use() {
        used = true;
    }

    void setCached(boolean cached) {
        this.cached = cached;
        if (!cached && !used) {
            finish();
        }
    }

    /** Whether it has begun and not come to its end. */
    boolean isRunning() {
        return handle != 0 && SqliteFunction.STMT_BUSY.code(handle) != 0;
    }

    boolean isReadOnly() {
        return handle == 0 || SqliteFunction.STMT_READONLY.code(handle) != 0;
    }

    int columnCount() {
        return handle == 0 ? 0 : SqliteFunction.COLUMN_COUNT.code(handle);
    }

    /** The result code; a text without a statement is done at once. */
    int step() {
        return handle == 0 ? ResultCode.DONE.value() : SqliteFunction.STEP.code(handle);
    }

    void reset() {
        if (handle != 0) {
            SqliteFunction.RESET.code(handle);
        }
    }

    /** Its cursor needs it no more. */
    void release() {
        used = false;
        reset();
        if (!cached) {
            finish();
        } else if (handle != 0) {
            SqliteFunction.CLEAR_BINDINGS.code(handle);
        }
    }

    private void finish() {
        if (handle != 0) {
            SqliteFunction.FINALIZE.code(handle);
            handle = 0;
        }
    }
}
